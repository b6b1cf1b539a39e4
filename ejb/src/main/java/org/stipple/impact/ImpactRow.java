package org.stipple.impact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.stipple.timing.Step;

/**
 * A booking, review or touch-up that would stand otherwise.
 *
 * @param courseId 0 for the reading of a patch test that belongs to no course
 * @param bookingId 0 for a review or touch-up, which nobody has booked yet
 * @param step that is judged
 * @param day of the booking; for a review or touch-up the day on which it is due now, or would be
 *     where it is not due at all now
 * @param before by the versions in force
 * @param after by the draft
 */
public record ImpactRow(
        ImpactKind kind,
        long clientId,
        String clientName,
        long courseId,
        long bookingId,
        Step step,
        LocalDate day,
        Standing before,
        Standing after)
        implements Serializable {

    static final Comparator<ImpactRow> BY_DAY =
            Comparator.comparing(ImpactRow::day)
                    .thenComparing(ImpactRow::kind)
                    .thenComparing(ImpactRow::clientName)
                    .thenComparing(ImpactRow::courseId)
                    .thenComparing(ImpactRow::bookingId);
}
