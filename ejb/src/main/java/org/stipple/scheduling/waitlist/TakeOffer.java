package org.stipple.scheduling.waitlist;

import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * She takes what was offered.
 *
 * @param bookingId that holds the time
 * @param readAlerts ids of the client's alerts that were read by name
 */
public record TakeOffer(long bookingId, @NotNull Set<Long> readAlerts) {

    public TakeOffer {
        readAlerts = Set.copyOf(readAlerts);
    }
}
