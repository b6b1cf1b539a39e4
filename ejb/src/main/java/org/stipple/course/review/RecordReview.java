package org.stipple.course.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A review that was held, to be recorded.
 *
 * @param afterSession the ordinal of the session whose result was looked at
 * @param heldOn the day in the clinic's zone; not in the future
 * @param personId who looked at it
 * @param note what was seen; may be blank
 */
public record RecordReview(
        long courseId,
        @Min(1) @Max(99) int afterSession,
        @NotNull LocalDate heldOn,
        long personId,
        @NotNull ReviewDecision decision,
        @NotNull @Size(max = 4000) String note) {

    public RecordReview {
        note = note.strip();
    }
}
