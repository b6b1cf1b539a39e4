package org.stipple.scheduling.proposal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.slot.WantedTimes;

/**
 * A course that is to be planned as a whole.
 *
 * @param sessions up to which session, counted from the first of the course
 * @param from the first day, inclusive; a day that is over counts as today
 * @param personId with whom alone the sessions are wanted; 0 for any who can
 * @param wanted when alone visits are wanted
 * @param event for which the client is to be ready; null for none
 */
public record AskProposals(
        long courseId,
        @Min(1) @Max(20) int sessions,
        @NotNull LocalDate from,
        long personId,
        @NotNull WantedTimes wanted,
        LocalDate event)
        implements Serializable {

    /** At any time of the day. */
    public AskProposals(
            long courseId,
            int sessions,
            LocalDate from,
            long personId,
            Set<DayOfWeek> weekdays,
            LocalDate event) {
        this(courseId, sessions, from, personId, WantedTimes.on(weekdays), event);
    }

    Optional<LocalDate> findEvent() {
        return Optional.ofNullable(event);
    }
}
