package org.stipple.course;

import org.stipple.platform.refusal.BusinessException;

/** A completed course would be without a session, hence without an end. */
public class NoSessionYetException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public NoSessionYetException() {
        super("course_without_session");
    }
}
