package org.stipple.scheduling.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A course that is to be planned as a whole.
 *
 * @param sessions up to which session, counted from the first of the course
 * @param from the first day, inclusive; a day that is over counts as today
 * @param personId with whom alone the sessions are wanted; 0 for any who can
 * @param weekdays on which alone visits are wanted; none for any
 * @param event for which the client is to be ready; null for none
 */
public record AskProposals(
        long courseId,
        @Min(1) @Max(20) int sessions,
        @NotNull LocalDate from,
        long personId,
        @NotNull Set<DayOfWeek> weekdays,
        LocalDate event)
        implements Serializable {

    public AskProposals {
        weekdays = Set.copyOf(weekdays);
    }

    Optional<LocalDate> findEvent() {
        return Optional.ofNullable(event);
    }

    boolean wants(DayOfWeek weekday) {
        return weekdays.isEmpty() || weekdays.contains(weekday);
    }
}
