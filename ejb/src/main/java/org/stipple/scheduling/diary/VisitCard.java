package org.stipple.scheduling.diary;

import java.io.Serializable;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.judging.CurrentVerdict;

/**
 * A booking with all that belongs to it.
 *
 * @param current null for a visit that the policy does not judge, or that is over
 */
public record VisitCard(BookingCard booking, CurrentVerdict current) implements Serializable {

    /** What the policy says now, beside what it said when the visit was planned. */
    public Optional<CurrentVerdict> now() {
        return Optional.ofNullable(current);
    }
}
