package org.stipple.scheduling.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * A visit for which days and times are looked for.
 *
 * @param personId the only person wanted; 0 for any who can
 * @param roomId the only room wanted; 0 for any
 * @param minutes of the client's own time
 * @param from a day of the first of the three weeks
 * @param day that is asked about
 * @param without a booking that would give its own time up; 0 for none
 */
public record AskOffer(
        @NotNull VisitSubject subject,
        long personId,
        long roomId,
        @Min(5) @Max(720) int minutes,
        @NotNull LocalDate from,
        @NotNull LocalDate day,
        long without) {}
