package org.stipple.happened;

import java.time.LocalDate;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/**
 * An event, and whose it is.
 *
 * @param courseId 0 for what happened to the client apart from her courses
 */
public record Happening(long clientId, long courseId, Event event) {

    /**
     * As the view has it.
     *
     * @param courseId null for what happened to the client apart from her courses
     * @param ordinal counts for sessions alone: the rules know touch-ups by their days
     * @param code of an observation, empty for anything else
     */
    public Happening(
            long clientId,
            Long courseId,
            EventName.Kind kind,
            int ordinal,
            String code,
            LocalDate day) {
        this(
                clientId,
                courseId == null ? 0 : courseId,
                new Event(
                        new EventName(kind, kind == EventName.Kind.SESSION ? ordinal : 0, code),
                        day));
    }

    /** Whether it counts in this course, of this client: her own papers count in all of them. */
    boolean counts(long course) {
        return courseId == 0 || courseId == course;
    }
}
