package org.stipple.messaging.quiet;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/**
 * The hours in which clients are left in peace, by the clock where each of them lives.
 *
 * @param from inclusive; after {@code until} where a night lies between
 * @param until exclusive; the same as {@code from} where there are none
 */
public record QuietHours(LocalTime from, LocalTime until) implements Serializable {

    /** The end of the quiet hours in which {@code now} lies; empty where it lies in none. */
    public Optional<Instant> endAfter(Instant now, ZoneId zone) {
        ZonedDateTime there = now.atZone(zone);
        if (!holdAt(there.toLocalTime())) {
            return Optional.empty();
        }
        ZonedDateTime end = there.toLocalDate().atTime(until).atZone(zone);
        return Optional.of(
                (end.isAfter(there)
                                ? end
                                : there.toLocalDate().plusDays(1).atTime(until).atZone(zone))
                        .toInstant());
    }

    private boolean holdAt(LocalTime time) {
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(until);
        return from.isAfter(until) ? begun || !over : begun && !over;
    }
}
