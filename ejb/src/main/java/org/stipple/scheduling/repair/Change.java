package org.stipple.scheduling.repair;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** What happens to a booking. */
public sealed interface Change extends Serializable {

    /**
     * Whether a visit of that day may feel it.
     *
     * @param was the day on which the changed booking stands
     */
    default boolean reaches(LocalDate was, LocalDate day) {
        return !day.isBefore(was);
    }

    /**
     * It takes another time, person or room.
     *
     * @param day in the clinic's zone
     * @param time at which the client's own time begins, by the clock on the clinic's wall
     * @param minutes of the client's own time
     */
    record MovedTo(
            @NotNull LocalDate day,
            @NotNull LocalTime time,
            @Min(5) @Max(720) int minutes,
            long personId,
            long roomId)
            implements Change {

        @Override
        public boolean reaches(LocalDate was, LocalDate visit) {
            return !visit.isBefore(was) || !visit.isBefore(day);
        }
    }

    /** It is given up. */
    record Cancelled() implements Change {}

    /** Nothing: what was recorded since, or a change of hours, may have made it wrong itself. */
    record Unchanged() implements Change {

        @Override
        public boolean reaches(LocalDate was, LocalDate day) {
            return true;
        }
    }
}
