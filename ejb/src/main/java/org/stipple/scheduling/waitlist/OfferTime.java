package org.stipple.scheduling.waitlist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A time that is to be offered to somebody who waits.
 *
 * @param requestKey made once by the form, so that posting it twice offers once
 * @param personId who would do it
 * @param roomId where
 * @param day in the clinic's zone
 * @param time at which the client's own time begins, by the clock on the clinic's wall
 * @param minutes of the client's own time, without preparation and clean-up
 */
public record OfferTime(
        @NotNull UUID requestKey,
        long entryId,
        long personId,
        long roomId,
        @NotNull LocalDate day,
        @NotNull LocalTime time,
        @Min(5) @Max(720) int minutes) {}
