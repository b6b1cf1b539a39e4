package org.stipple.policy.table;

import java.util.Objects;

/**
 * A line of preparation or aftercare.
 *
 * @param code unique in the protocol
 * @param action what the client is told to do with it
 * @param session from which sessions it counts
 * @param starts a period in clinic days from the day of the session ({@code -P7D}, {@code P4D}), or
 *     a duration from its end ({@code PT24H})
 * @param ends likewise, inclusive for periods and exclusive for durations; or {@code COURSE_END};
 *     empty until the next session of the course
 * @param text what it is about
 */
public record CareRow(
        String code,
        CareAction action,
        CareSession session,
        String starts,
        String ends,
        String text) {

    public CareRow {
        Objects.requireNonNull(code);
        Objects.requireNonNull(action);
        Objects.requireNonNull(session);
        Objects.requireNonNull(starts);
        Objects.requireNonNull(ends);
        Objects.requireNonNull(text);
    }
}
