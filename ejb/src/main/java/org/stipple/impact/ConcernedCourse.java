package org.stipple.impact;

import java.util.Objects;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseFactsJson;

/** A course of which the changed rules would speak. */
record ConcernedCourse(String clientName, CourseFacts facts) {

    ConcernedCourse {
        Objects.requireNonNull(clientName, "clientName");
        Objects.requireNonNull(facts, "facts");
    }

    /** As the query tells it: the client's name, and the facts as they are written. */
    static ConcernedCourse of(Object[] row) {
        return new ConcernedCourse((String) row[0], CourseFactsJson.read((String) row[1]));
    }

    long clientId() {
        return facts.clientId();
    }
}
