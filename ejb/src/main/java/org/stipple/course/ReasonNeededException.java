package org.stipple.course;

import org.stipple.platform.refusal.BusinessException;

/** Whoever does this says why. */
public class ReasonNeededException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public ReasonNeededException() {
        super("course_reason_needed");
    }
}
