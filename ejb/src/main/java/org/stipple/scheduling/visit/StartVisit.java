package org.stipple.scheduling.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * A visit that is to start now.
 *
 * @param version of the booking that was shown
 * @param readAlerts ids of the client's alerts that were read by name
 * @param reason for going against the rules; blank where nobody has to
 */
public record StartVisit(
        long bookingId,
        int version,
        @NotNull Set<Long> readAlerts,
        @NotNull @Size(max = 500) String reason) {

    public StartVisit {
        readAlerts = Set.copyOf(readAlerts);
        reason = reason.strip();
    }
}
