package org.stipple.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A booking that is to take another time, person or room.
 *
 * @param version of the booking that the form was filled from
 * @param to where it goes; client, course and step stay what they are
 * @param reason why it is moved
 */
public record MoveBooking(
        long bookingId,
        int version,
        @NotNull @Valid BookVisit to,
        @NotBlank @Size(max = 500) String reason) {

    public MoveBooking {
        reason = reason.strip();
    }
}
