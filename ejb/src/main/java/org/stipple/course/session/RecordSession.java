package org.stipple.course.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.stipple.timing.Step;

/**
 * A session or touch-up that was done, to be recorded.
 *
 * @param bookingId the booking that it was the visit of; 0 where it was not booked
 * @param ordinal from 1, sessions and touch-ups apart
 * @param performedOn the day in the clinic's zone; not in the future
 * @param extraCause why there are more sessions than the protocol's maximum; null below it
 * @param agreedBy user name of the second person who agreed to the extra session, who neither did
 *     it nor records it; blank below it
 * @param againstPolicyReason why it was done although the policy refuses the day or asks for an
 *     override; blank otherwise
 */
public record RecordSession(
        long courseId,
        long bookingId,
        @NotNull SessionKind kind,
        @Min(1) @Max(99) int ordinal,
        @NotNull LocalDate performedOn,
        @NotNull @Valid SessionWork work,
        ExtraCause extraCause,
        @NotNull @Size(max = 100) String agreedBy,
        @NotNull @Size(max = 1000) String againstPolicyReason) {

    public RecordSession {
        agreedBy = agreedBy.strip();
        againstPolicyReason = againstPolicyReason.strip();
    }

    public Step step() {
        return kind.step(ordinal);
    }

    boolean hasAgreement() {
        return extraCause != null && !agreedBy.isEmpty();
    }
}
