package org.stipple.scheduling.judging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * When something is planned, and what for.
 *
 * @param today the day at the site of the visit
 * @param now the same moment
 * @param without a booking that does not count, since it is the one that is judged or moved; 0 for
 *     none
 */
public record Planning(LocalDate today, Instant now, long without) {

    public Planning {
        Objects.requireNonNull(today, "today");
        Objects.requireNonNull(now, "now");
    }
}
