package org.stipple.scheduling.waitlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * She takes what was offered.
 *
 * @param bookingId that holds the time
 * @param readAlerts ids of the client's alerts that were read by name
 * @param note what she said; may be blank
 */
public record TakeOffer(
        long bookingId, @NotNull Set<Long> readAlerts, @NotNull @Size(max = 500) String note) {

    public TakeOffer {
        readAlerts = Set.copyOf(readAlerts);
        note = note.strip();
    }
}
