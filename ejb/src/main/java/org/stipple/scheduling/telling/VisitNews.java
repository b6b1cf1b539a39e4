package org.stipple.scheduling.telling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stipple.messaging.MessageKind;
import org.stipple.messaging.Outbox;
import org.stipple.messaging.QueueMessage;
import org.stipple.messaging.template.Letters;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Journal;

/**
 * Has clients written that a visit was booked, moved or cancelled, in the transaction in which it
 * was. What is only kept, tentatively or held, is no news until it is booked. Somebody spoke with
 * her, so nobody has to phone her where nothing can be sent; for moves that she was not asked about
 * see {@code UntoldClients}.
 */
@Dependent
public class VisitNews {

    private static final Set<BookingStatus> KNOWN =
            EnumSet.of(BookingStatus.BOOKED, BookingStatus.ARRIVED);

    @PersistenceContext private EntityManager entities;
    @Inject private Letters letters;
    @Inject private Outbox outbox;
    @Inject private Journal journal;

    /** It was made; nothing is said while it is only kept. */
    public void made(Booking booking) {
        if (booking.status() == BookingStatus.BOOKED) {
            tell(MessageKind.BOOKING_MADE, booking);
        }
    }

    /** What was only kept is booked, in the place of another perhaps. */
    public void settled(Booking booking) {
        findKnown(booking.id())
                .ifPresentOrElse(
                        before -> moved(before, BookingStatus.BOOKED, booking),
                        () -> made(booking));
    }

    /** The booking that gave way to this one, if it was ever more than kept. */
    private Optional<Booking> findKnown(long bookingId) {
        return entities
                .createQuery(
                        """
                        select b from Booking b
                         where b.movedToId = :id
                           and exists (select c.id from StatusChange c
                                        where c.booking = b and c.toStatus = :booked)""",
                        Booking.class)
                .setParameter("id", bookingId)
                .setParameter("booked", BookingStatus.BOOKED)
                .getResultList()
                .stream()
                .findFirst();
    }

    /**
     * It took the place of another.
     *
     * @param was the state of the other before it gave way
     */
    public void moved(Booking before, BookingStatus was, Booking now) {
        if (!KNOWN.contains(was)) {
            made(now);
        } else if (now.status() == BookingStatus.BOOKED
                && !now.takes(before.subject(), before.personId(), before.time().visitStart())) {
            tell(MessageKind.BOOKING_MOVED, now);
        }
    }

    /**
     * It was given up.
     *
     * @param was its state before
     */
    public void cancelled(Booking booking, BookingStatus was) {
        if (KNOWN.contains(was) && booking.time().visitStart().isAfter(journal.now())) {
            tell(MessageKind.BOOKING_CANCELLED, booking);
        }
    }

    private void tell(MessageKind kind, Booking booking) {
        if (letters.isOn(kind)) {
            outbox.add(
                    QueueMessage.ofBooking(kind, booking.subject().clientId(), booking.id()),
                    booking.siteId());
        }
    }
}
