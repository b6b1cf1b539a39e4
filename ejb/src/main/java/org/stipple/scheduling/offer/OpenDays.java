package org.stipple.scheduling.offer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.slot.Roster;

/** The days on which the clinic is open and a visit suits the rules, from today on. */
record OpenDays(Roster roster, LocalDate today) {

    /** A clinic that is closed so often in a row has no such day soon. */
    private static final int DAYS_TRIED = 21;

    /** The first recommended one, else the first permitted one; empty where neither comes soon. */
    Optional<LocalDate> findFirst(VisitCase visit) {
        return recommended(visit).stream()
                .findFirst()
                .or(() -> permitted(visit).stream().findFirst());
    }

    List<LocalDate> recommended(VisitCase visit) {
        return following(from -> visit.nearestRecommended(from, today).day().orElse(null));
    }

    List<LocalDate> permitted(VisitCase visit) {
        return following(from -> visit.nearestPermitted(from, today).day().orElse(null));
    }

    /** All of them, where the rules do not speak. */
    List<LocalDate> all() {
        return following(day -> day);
    }

    private List<LocalDate> following(UnaryOperator<LocalDate> nearest) {
        return Stream.iterate(
                        nearest.apply(today),
                        day -> day != null,
                        day -> nearest.apply(day.plusDays(1)))
                .limit(DAYS_TRIED)
                .filter(roster::isOpenOn)
                .toList();
    }
}
