package org.stipple.scheduling.slot;

import java.time.LocalTime;
import java.util.Objects;
import org.stipple.catalogue.visit.VisitKind;

/**
 * A visit that may fit a stretch of free time.
 *
 * @param times how long it takes
 * @param clientId who must be free too
 * @param from when the client's own time may begin at the earliest, by the clock on the wall
 * @param until when it must be over, by the same clock; midnight for any time
 */
public record FindInGap(
        VisitKind kind, VisitTimes times, long clientId, LocalTime from, LocalTime until) {

    public FindInGap {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }
}
