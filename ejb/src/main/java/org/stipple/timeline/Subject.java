package org.stipple.timeline;

import java.io.Serializable;

/**
 * Of whom and what is asked: a client, with or without a course of hers.
 *
 * @param clientId 0 where the course tells it
 * @param courseId 0 for what needs no course: the gates alone speak
 */
public record Subject(long clientId, long courseId) implements Serializable {

    public Subject {
        if (clientId == 0 && courseId == 0) {
            throw new IllegalArgumentException("neither a client nor a course");
        }
    }

    public static Subject course(long courseId) {
        return new Subject(0, courseId);
    }

    /** A client without a course. */
    public static Subject client(long clientId) {
        return new Subject(clientId, 0);
    }

    public boolean hasCourse() {
        return courseId != 0;
    }
}
