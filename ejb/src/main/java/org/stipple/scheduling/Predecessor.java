package org.stipple.scheduling;

import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingStatus;

/**
 * A booking whose place another one takes.
 *
 * @param was its state before it gave its time up
 */
record Predecessor(Booking booking, BookingStatus was) {

    /** While it still has its time. */
    static Predecessor of(Booking booking) {
        return new Predecessor(booking, booking.status());
    }

    /** Whether it was only kept until it is known whether it is needed. */
    boolean wasTentative() {
        return was == BookingStatus.TENTATIVE;
    }
}
