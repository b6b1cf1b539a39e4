package org.stipple.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.ContendedException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.scheduling.booking.BookingStatus;

/**
 * Books and moves visits. A refusal is a value with its reasons. Who asks for a time that another
 * one takes in the same moment is told so, with the next free times: the database's exclusion
 * constraints are the judge, and an attempt that it chose as the victim of a deadlock is made
 * again, twice at most, each time in a transaction of its own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SchedulingService {

    private static final int ATTEMPTS = 3;
    private static final String SAME_KEY = "booking_request_key_unique";
    private static final String SAME_STEP = "booking_step_once";

    @Inject private ReservationService reservations;

    /**
     * What would become of this visit; nothing is stored.
     *
     * @param without a booking that would give its own time up for it; 0 for none
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client, or no such
     *     course of hers
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision preview(@Valid BookVisit visit, long without) {
        return reservations.preview(visit, without);
    }

    /**
     * Books a visit. The same request gets the same answer however often it is posted, and books
     * once.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client, or no such
     *     course of hers
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision book(@Valid BookVisit visit) {
        return attempt(() -> reservations.book(visit), visit, 0);
    }

    /**
     * Gives a booking another time, person or room. It is judged anew; the old one stays and names
     * the new one.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since the form was
     *     filled
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't be moved any more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision move(@Valid MoveBooking move) {
        return attempt(() -> reservations.move(move), move.to(), move.bookingId());
    }

    /**
     * Gives a booking up; see {@link ReservationService#cancel}.
     *
     * @return how it was given up: CANCELLED or LATE_CANCELLED
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't be cancelled any
     *     more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingStatus cancel(@Valid CancelBooking cancel) {
        return reservations.cancel(cancel);
    }

    /**
     * Books what was kept tentatively; see {@link ReservationService#confirm}.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws org.stipple.scheduling.booking.BookingStateException if it is not tentative any more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void confirm(long bookingId, int version) {
        reservations.confirm(bookingId, version);
    }

    private BookingDecision attempt(
            Supplier<BookingDecision> booking, BookVisit visit, long without) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return unlessAnswered(booking.get(), visit);
            } catch (ContendedException gaveWay) {
                // Tried again: the next attempt sees what the other one has done.
            } catch (ConstraintException lost) {
                return answer(lost, visit, without);
            } catch (StaleException changed) {
                return reservations.findAnswer(visit).orElseThrow(() -> changed);
            }
        }
        return unlessAnswered(
                reservations.taken(visit, EnumSet.allOf(TakenPart.class), without), visit);
    }

    // The same request may have been booked while this one waited: then nobody else is in the way.
    private BookingDecision unlessAnswered(BookingDecision decision, BookVisit visit) {
        boolean stored =
                decision instanceof BookingDecision.Booked
                        || decision instanceof BookingDecision.Parked;
        return stored ? decision : reservations.findAnswer(visit).orElse(decision);
    }

    private BookingDecision answer(ConstraintException lost, BookVisit visit, long without) {
        Optional<BookingDecision> same = reservations.findAnswer(visit);
        if (same.isPresent() || SAME_KEY.equals(lost.messageKey())) {
            return same.orElseThrow(() -> lost);
        }
        if (SAME_STEP.equals(lost.messageKey())) {
            return new BookingDecision.NotPossible(
                    List.of(Problem.at(Problem.Field.STEP, "step_taken")));
        }
        TakenPart part = TakenPart.findBy(lost.messageKey()).orElseThrow(() -> lost);
        return reservations.taken(visit, Set.of(part), without);
    }
}
