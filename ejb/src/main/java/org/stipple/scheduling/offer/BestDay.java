package org.stipple.scheduling.offer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.slot.Roster;

/** Looks for the day on which a visit is best booked: one that suits the rules and is open. */
record BestDay(VisitCase visit, Roster roster, LocalDate today) {

    /** A clinic that is closed so often in a row has no such day soon. */
    private static final int DAYS_TRIED = 21;

    LocalDate find() {
        return firstOpen(from -> visit.nearestRecommended(from, today).day().orElse(null))
                .or(() -> firstOpen(from -> visit.nearestPermitted(from, today).day().orElse(null)))
                .orElse(today);
    }

    private Optional<LocalDate> firstOpen(UnaryOperator<LocalDate> nearest) {
        return Stream.iterate(
                        nearest.apply(today),
                        day -> day != null,
                        day -> nearest.apply(day.plusDays(1)))
                .limit(DAYS_TRIED)
                .filter(roster::isOpenOn)
                .findFirst();
    }
}
