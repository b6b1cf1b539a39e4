package org.stipple.scheduling.waitlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What was offered is not taken; she stays on the list.
 *
 * @param bookingId that holds the time
 * @param reason why; may be blank
 */
public record RefuseOffer(long bookingId, @NotNull @Size(max = 500) String reason) {

    public RefuseOffer {
        reason = reason.strip();
    }
}
