package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.stipple.messaging.OutboxService;
import org.stipple.messaging.QueueMessage;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;

/**
 * Writes down whom to tell that a visit was moved: whoever is to come at another time, or to
 * somebody else. Another room she learns when she is there. A move that waits for a colleague's
 * decision is told of by whoever decides.
 */
@Dependent
class UntoldClients {

    @Inject private OutboxService outbox;
    @Inject private BookingRepository bookings;

    void queue(MoveBooking move, BookingDecision decision) {
        if (decision instanceof BookingDecision.Booked booked) {
            Booking before = bookings.get(move.bookingId());
            Booking now = bookings.get(booked.bookingId());
            if (!now.takes(before.subject(), before.personId(), before.time().visitStart())) {
                outbox.queue(
                        QueueMessage.moved(now.subject().clientId(), now.id(), before.id()),
                        now.siteId());
            }
        }
    }
}
