package org.stipple.scheduling.plan;

import java.io.Serializable;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Whose visit it is, and what for.
 *
 * @param clientId who comes
 * @param course the id of the course it belongs to; 0 where it belongs to none
 * @param step what it is for
 */
public record VisitSubject(long clientId, long course, VisitStep step) implements Serializable {

    public VisitSubject {
        Objects.requireNonNull(step, "step");
        if (step.needsCourse() && course == 0) {
            throw new IllegalArgumentException(step + " belongs to a course");
        }
    }

    /** A visit that belongs to no course. */
    public static VisitSubject of(long clientId, VisitStep step) {
        return new VisitSubject(clientId, 0, step);
    }

    /** The course it belongs to. */
    public OptionalLong courseId() {
        return course == 0 ? OptionalLong.empty() : OptionalLong.of(course);
    }
}
