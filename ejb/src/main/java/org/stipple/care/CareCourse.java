package org.stipple.care;

import java.util.List;
import java.util.Objects;

/**
 * A course, as far as its care depends on it.
 *
 * @param completed whether its last session is the last for good
 * @param sessions done and booked, by ordinal
 */
record CareCourse(
        long courseId,
        long clientId,
        String protocolId,
        boolean completed,
        List<CareSession> sessions) {

    CareCourse {
        Objects.requireNonNull(protocolId);
        sessions = List.copyOf(sessions);
    }
}
