package org.stipple.scheduling.slot;

import java.time.Instant;

/**
 * A stretch of time that a visit takes of a person, a room and a client.
 *
 * @param from when the preparation begins
 * @param until when the clean-up ends, exclusive
 */
public record TakenStretch(long personId, long roomId, long clientId, Instant from, Instant until) {

    Spans span() {
        return Spans.of(from.getEpochSecond(), until.getEpochSecond());
    }
}
