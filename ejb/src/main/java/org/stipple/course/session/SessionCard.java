package org.stipple.course.session;

import java.io.Serializable;
import java.time.Instant;
import org.stipple.timing.Verdict;

/**
 * All that is on record of a session, for those who treat.
 *
 * @param bookingId 0 where it was not booked
 * @param extraCause null where it was within the protocol's maximum
 * @param agreedBy blank where it was within the protocol's maximum
 * @param againstPolicyReason blank where it was not against the policy
 * @param verdict by the version in force on its day; null where none was
 */
public record SessionCard(
        SessionFact fact,
        int version,
        long bookingId,
        SessionWork work,
        ExtraCause extraCause,
        String agreedBy,
        String againstPolicyReason,
        Verdict verdict,
        Instant recordedAt,
        String recordedBy)
        implements Serializable {

    public long id() {
        return fact.id();
    }
}
