package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days on which a line of preparation or aftercare holds.
 *
 * @param from first day, inclusive
 * @param to last day, inclusive; null where no session that is planned ends it
 */
public record CareSpan(LocalDate from, LocalDate to) {

    public Optional<LocalDate> findTo() {
        return Optional.ofNullable(to);
    }
}
