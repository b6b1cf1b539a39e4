package org.stipple.scheduling.booking;

import java.time.LocalDate;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Something was done to a booking. Fired in the transaction of the change, once the booking has its
 * id.
 *
 * @param subject whose visit it is, and what for
 * @param day in the zone of its site
 * @param isPlan whether the visit is still to come or under way; a time that is only offered is no
 *     plan
 */
public record BookingChanged(long bookingId, VisitSubject subject, LocalDate day, boolean isPlan) {

    static BookingChanged of(Booking booking) {
        return new BookingChanged(
                booking.id(),
                booking.subject(),
                booking.time().onDay(),
                booking.status().isOpen() && !booking.isOffered());
    }
}
