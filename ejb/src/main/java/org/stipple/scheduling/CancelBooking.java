package org.stipple.scheduling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A booking that is given up.
 *
 * @param version of the booking that was shown
 * @param reason why
 */
public record CancelBooking(long bookingId, int version, @NotBlank @Size(max = 500) String reason) {

    public CancelBooking {
        reason = reason == null ? "" : reason.strip();
    }
}
