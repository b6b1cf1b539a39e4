package org.stipple.scheduling.override;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An answer to a request for an override.
 *
 * @param version of the booking that was shown
 * @param reason why so; stored with the name of who decides
 */
public record DecideRequest(long bookingId, int version, @NotBlank @Size(max = 500) String reason) {

    public DecideRequest {
        reason = reason == null ? "" : reason.strip();
    }
}
