package org.stipple.consultation.consent;

import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** The consent was withdrawn before. */
public class ConsentWithdrawnException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ConsentWithdrawnException(LocalDate on) {
        super("consent_withdrawn_already", on);
    }
}
