package org.stipple.scheduling.diary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A week of days to which a booking might be moved.
 *
 * @param monday first of the seven days
 * @param minutes of the client's own time
 * @param personId who would do it; 0 for who is booked
 */
public record AskDays(
        long bookingId, @NotNull LocalDate monday, @Min(5) @Max(720) int minutes, long personId) {

    static final int DAYS = 7;

    LocalDate sunday() {
        return monday.plusDays(DAYS - 1L);
    }
}
