package org.stipple.course;

import java.util.Set;

/**
 * What is treated in a course.
 *
 * @param treatmentId what is done
 * @param areas ids of the areas to which it is done
 */
public record CourseScope(long treatmentId, Set<Long> areas) {

    /** Of a visit without a course. */
    public static final CourseScope NONE = new CourseScope(0, Set.of());

    public CourseScope {
        areas = Set.copyOf(areas);
    }
}
