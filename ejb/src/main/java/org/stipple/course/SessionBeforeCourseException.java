package org.stipple.course;

import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** A session would lie before the day on which its course was opened. */
public class SessionBeforeCourseException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public SessionBeforeCourseException(LocalDate openedOn) {
        super("session_before_course", openedOn);
    }
}
