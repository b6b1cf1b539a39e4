package org.stipple.scheduling.visit;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Something done with a visit.
 *
 * @param version of the booking that was shown
 * @param reason why; blank where none is needed
 */
public record VisitAct(long bookingId, int version, @NotNull @Size(max = 500) String reason) {

    public VisitAct {
        reason = reason.strip();
    }

    /** One that needs no reason. */
    public static VisitAct of(long bookingId, int version) {
        return new VisitAct(bookingId, version, "");
    }
}
