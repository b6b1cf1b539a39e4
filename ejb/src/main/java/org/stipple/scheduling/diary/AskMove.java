package org.stipple.scheduling.diary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Where a booking might be moved to.
 *
 * @param day in the zone of the room's site
 * @param time at which the client's own time would begin, by the clock on the clinic's wall
 * @param minutes of the client's own time
 * @param personId who would do it; 0 for who is booked
 * @param roomId where; 0 for the room that is booked, or where that is taken the first that is free
 */
public record AskMove(
        long bookingId,
        @NotNull LocalDate day,
        @NotNull LocalTime time,
        @Min(5) @Max(720) int minutes,
        long personId,
        long roomId) {}
