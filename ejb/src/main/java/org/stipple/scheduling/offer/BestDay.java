package org.stipple.scheduling.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCase;

/**
 * Looks for the day on which a visit is best booked: one that suits the rules, is open and has a
 * free time. A recommended day comes before one that is only permitted, a free one before a full
 * one.
 *
 * @param freeAmong which of some days have a free time
 */
record BestDay(Ground ground, Function<Collection<LocalDate>, Set<LocalDate>> freeAmong) {

    /** Where so many open days in a row are full, another person or length is to be tried. */
    private static final int DAYS_TRIED = 21;

    LocalDate find() {
        return ground.ruling() instanceof Ruling.Judges judges
                ? find(judges.visit())
                : firstFree(open(day -> day)).orElse(ground.today());
    }

    private LocalDate find(VisitCase visit) {
        LocalDate today = ground.today();
        List<LocalDate> recommended =
                open(from -> visit.nearestRecommended(from, today).day().orElse(null));
        Optional<LocalDate> best = firstFree(recommended);
        if (best.isPresent()) {
            return best.get();
        }
        List<LocalDate> permitted =
                open(from -> visit.nearestPermitted(from, today).day().orElse(null));
        return firstFree(permitted)
                .or(() -> recommended.stream().findFirst())
                .or(() -> permitted.stream().findFirst())
                .orElse(today);
    }

    private Optional<LocalDate> firstFree(List<LocalDate> days) {
        Set<LocalDate> free = days.isEmpty() ? Set.of() : freeAmong.apply(days);
        return days.stream().filter(free::contains).findFirst();
    }

    /** The first open days, from today on, that follow one another as the nearest. */
    private List<LocalDate> open(UnaryOperator<LocalDate> nearest) {
        return Stream.iterate(
                        nearest.apply(ground.today()),
                        day -> day != null,
                        day -> nearest.apply(day.plusDays(1)))
                .limit(DAYS_TRIED)
                .filter(ground.roster()::isOpenOn)
                .toList();
    }
}
