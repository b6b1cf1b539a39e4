package org.stipple.scheduling.visit;

import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** A visit arrives and starts on its day; on another day it is moved there first, or recorded. */
public class NotOnItsDayException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NotOnItsDayException(LocalDate day) {
        super("visit_not_on_its_day", day);
    }
}
