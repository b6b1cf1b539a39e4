package org.stipple.policy;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.policy.table.Norms;

/**
 * A version that was activated.
 *
 * @param id that bookings and sessions name it by
 * @param number in its protocol, from 1
 * @param state active or retired
 * @param effectiveOn the first day on which it can be in force, inclusive
 * @param endsOn the last day, inclusive; {@link LocalDate#MAX} while its protocol has no end
 * @param activatedAt when it was activated
 * @param activatedBy by whom
 * @param reason why
 * @param norms that it states
 */
public record VersionSummary(
        long id,
        int number,
        VersionState state,
        LocalDate effectiveOn,
        LocalDate endsOn,
        Instant activatedAt,
        String activatedBy,
        String reason,
        Norms norms)
        implements Serializable {

    /** Whether its protocol ends with it. */
    public boolean hasEnd() {
        return !endsOn.equals(LocalDate.MAX);
    }
}
