package org.stipple.scheduling.offer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

    LocalDate find() {
        OpenDays open = new OpenDays(ground.roster(), ground.today());
        return ground.ruling() instanceof Ruling.Judges judges
                ? find(open, judges.visit())
                : firstFree(open.all()).orElse(ground.today());
    }

    private LocalDate find(OpenDays open, VisitCase visit) {
        List<LocalDate> recommended = open.recommended(visit);
        Optional<LocalDate> best = firstFree(recommended);
        if (best.isPresent()) {
            return best.get();
        }
        List<LocalDate> permitted = open.permitted(visit);
        return firstFree(permitted)
                .or(() -> recommended.stream().findFirst())
                .or(() -> permitted.stream().findFirst())
                .orElse(ground.today());
    }

    private Optional<LocalDate> firstFree(List<LocalDate> days) {
        Set<LocalDate> free = days.isEmpty() ? Set.of() : freeAmong.apply(days);
        return days.stream().filter(free::contains).findFirst();
    }
}
