package org.stipple.care;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.stipple.messaging.template.CareTold;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.policy.table.CareRow;

/**
 * A line of preparation or aftercare on its days.
 *
 * @param begins the first day on which the client can follow it, inclusive
 * @param until the last one, inclusive; null where nothing that is known ends it
 * @param preparation whether it comes before its session, and not after
 */
record CareLine(
        CareSession session, CareRow row, LocalDate begins, LocalDate until, boolean preparation) {

    CareLine {
        Objects.requireNonNull(session);
        Objects.requireNonNull(row);
        Objects.requireNonNull(begins);
    }

    Optional<LocalDate> findUntil() {
        return Optional.ofNullable(until);
    }

    /** Whether there is a day on which it holds. */
    boolean holds() {
        return findUntil().filter(begins::isAfter).isEmpty();
    }

    /** As she is told of it; a line of one day says no end. */
    CareTold told(LetterLanguage language) {
        return new CareTold(
                CareTold.Action.valueOf(row.action().name()),
                CareWords.of(row.text(), language),
                findUntil().filter(begins::isBefore).orElse(null));
    }
}
