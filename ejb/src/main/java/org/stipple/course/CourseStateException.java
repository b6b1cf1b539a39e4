package org.stipple.course;

import org.stipple.course.progress.CourseState;
import org.stipple.platform.refusal.BusinessException;

/** A course cannot go from the state that it is in to the one asked for. */
public class CourseStateException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public CourseStateException(CourseState from, CourseState to) {
        super("course_state", from, to);
    }
}
