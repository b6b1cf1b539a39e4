package org.stipple.scheduling;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.telling.VisitNews;

/**
 * Moves several bookings in one transaction and one attempt. Who loses the race for a time gets an
 * exception here; {@link RebookingService} turns it into an answer.
 */
@Stateless
public class Rebooking {

    @Inject private ReservationService reservations;
    @Inject private MovingDesk desk;
    @Inject private UntoldClients untold;
    @Inject private BookingRepository bookings;
    @Inject private VisitNews news;
    @Resource private SessionContext context;

    /**
     * Moves all or none; what is to be given up is given up with them, and clients who were not
     * asked are to be told, in the same transaction.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking, or it is
     *     for something else
     * @throws org.stipple.platform.refusal.ConstraintException if somebody took a time meanwhile
     * @throws org.stipple.platform.refusal.StaleException if somebody changed a booking in the same
     *     moment
     * @throws org.stipple.platform.refusal.ContendedException if the database let another go first
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public RebookingDecision moveAll(@Valid MoveVisits wanted) {
        Map<Long, BookingDecision> said = new HashMap<>();
        List<MoveBooking> fresh = new ArrayList<>();
        for (MoveBooking move : wanted.moves()) {
            reservations
                    .findAnswer(move.to())
                    .ifPresentOrElse(
                            answer -> said.put(move.bookingId(), answer), () -> fresh.add(move));
        }
        if (!fresh.isEmpty()) {
            cancel(wanted.cancelled(), said);
            said.putAll(desk.moveAll(fresh));
        }
        RebookingDecision decision = RebookingDecision.of(wanted, said);
        if (decision instanceof RebookingDecision.Refused) {
            context.setRollbackOnly();
        } else if (wanted.isUnasked()) {
            wanted.moves().forEach(move -> untold.queue(move, said.get(move.bookingId())));
        } else {
            fresh.forEach(move -> said.get(move.bookingId()).findBookingId().ifPresent(this::tell));
        }
        return decision;
    }

    private void tell(long bookingId) {
        news.settled(bookings.get(bookingId));
    }

    private void cancel(List<CancelBooking> cancelled, Map<Long, BookingDecision> said) {
        for (CancelBooking cancel : cancelled) {
            long id = cancel.bookingId();
            desk.findChanged(id, cancel.version(), BookingStatus.CANCELLED)
                    .ifPresentOrElse(
                            changed -> said.put(id, changed), () -> reservations.cancel(cancel));
        }
    }
}
