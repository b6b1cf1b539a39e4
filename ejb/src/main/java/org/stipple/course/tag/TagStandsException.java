package org.stipple.course.tag;

import org.stipple.platform.refusal.BusinessException;

/** A tag cannot be taken off while the fact that set it stands. */
public class TagStandsException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public TagStandsException() {
        super("course_tag_stands");
    }
}
