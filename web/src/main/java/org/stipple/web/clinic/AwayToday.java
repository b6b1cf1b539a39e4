package org.stipple.web.clinic;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.hours.Stretch;

/**
 * That somebody is away at some time of today, and until when without a break.
 *
 * @param from inclusive
 * @param until exclusive
 */
record AwayToday(LocalDateTime from, LocalDateTime until) {

    /** Leave that follows on leave counts as one. */
    static Optional<AwayToday> find(List<Stretch> leave, LocalDate today) {
        return leave.stream()
                .sorted()
                .filter(each -> each.touches(today))
                .findFirst()
                .map(first -> new AwayToday(first.from(), end(leave, first)));
    }

    private static LocalDateTime end(List<Stretch> leave, Stretch first) {
        LocalDateTime end = first.until();
        for (Stretch each : leave.stream().sorted().toList()) {
            end = each.from().equals(end) ? each.until() : end;
        }
        return end;
    }

    /** The last day, inclusive, of which all is taken by it; empty where it ends within a day. */
    Optional<LocalDate> lastDay() {
        return until.toLocalTime().toSecondOfDay() == 0
                ? Optional.of(until.toLocalDate().minusDays(1))
                : Optional.empty();
    }
}
