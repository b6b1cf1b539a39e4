package org.stipple.consultation.consent;

import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** Nobody withdraws what she has not signed yet. */
public class WithdrawnBeforeSigningException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public WithdrawnBeforeSigningException(LocalDate withdrawn, LocalDate signed) {
        super("consent_withdrawn_after_signing", withdrawn, signed);
    }
}
