package org.stipple.patchtest.reading;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A patch test was read.
 *
 * @param testId which test
 * @param readOn when, neither before it was applied nor after today
 * @param result what it showed
 * @param grade of the reaction; {@code NONE} exactly where there is none
 * @param note for those who treat; may be blank
 * @param personId who read it
 * @param againstRulesReason why a cleared reading that the rules refuse is recorded nevertheless;
 *     blank as a rule
 */
public record ReadPatchTest(
        long testId,
        @NotNull LocalDate readOn,
        @NotNull ReadingResult result,
        @NotNull ReactionGrade grade,
        @NotNull @Size(max = 2000) String note,
        long personId,
        @NotNull @Size(max = 500) String againstRulesReason) {

    public ReadPatchTest {
        note = note == null ? "" : note.strip();
        againstRulesReason = againstRulesReason == null ? "" : againstRulesReason.strip();
    }

    /** The same reading, with the reason for recording it against the rules. */
    public ReadPatchTest because(String reason) {
        return new ReadPatchTest(testId, readOn, result, grade, note, personId, reason);
    }

    ReadPatchTest of(long otherTestId) {
        return new ReadPatchTest(
                otherTestId, readOn, result, grade, note, personId, againstRulesReason);
    }
}
