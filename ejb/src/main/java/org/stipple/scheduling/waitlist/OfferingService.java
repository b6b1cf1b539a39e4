package org.stipple.scheduling.waitlist;

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
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.ContendedException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.Problem;
import org.stipple.scheduling.TakenPart;

/**
 * Offers a free time to somebody who waits and notes what she says. Her time is held while she
 * thinks, for an hour at most and never past its beginning; nothing is booked but by {@link #take}.
 * Who offers a time that another one takes in the same moment is told so, with the next free ones.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OfferingService {

    private static final int ATTEMPTS = 3;
    private static final String ONE_AT_A_TIME = "booking_one_offer_an_entry";

    @Inject private OfferReservation reservation;

    /**
     * Keeps the time for her. The same request gets the same answer however often it is posted.
     *
     * @throws NotFoundException if there is no such entry
     * @throws NotWaitingException if she no longer waits
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public BookingDecision offer(@Valid OfferTime offer) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            try {
                return reservation.offer(offer);
            } catch (ContendedException gaveWay) {
                // Tried again: the next attempt sees what the other one has done.
            } catch (ConstraintException lost) {
                return answer(lost, offer);
            }
        }
        return reservation.taken(offer, EnumSet.allOf(TakenPart.class));
    }

    private BookingDecision answer(ConstraintException lost, OfferTime offer) {
        if (ONE_AT_A_TIME.equals(lost.messageKey())) {
            return new BookingDecision.NotPossible(
                    List.of(new Problem(Problem.Field.CLIENT, "offered_already", List.of())));
        }
        TakenPart part = TakenPart.findBy(lost.messageKey()).orElseThrow(() -> lost);
        return reservation.taken(offer, Set.of(part));
    }

    /**
     * Books what was offered; the booking that she has is moved there. Where the offer has run out
     * the time is held for her once more, if it is still free, and not booked: whoever asked is
     * told and may ask again.
     *
     * @throws NotFoundException if the booking holds no offer
     * @throws NotWaitingException if she no longer waits, or answered before
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public BookingDecision take(@Valid TakeOffer take) {
        Optional<OfferTime> lapsed = reservation.findLapsed(take.bookingId());
        return lapsed.isPresent() ? offer(lapsed.get()) : reservation.take(take);
    }

    /**
     * Holds the time of an offer that has run out once more.
     *
     * @throws NotFoundException if the booking holds no offer
     * @throws NotWaitingException if she no longer waits, or the offer has not run out
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public BookingDecision offerAgain(long bookingId) {
        return offer(reservation.findLapsed(bookingId).orElseThrow(NotWaitingException::new));
    }

    /**
     * She does not want this time and stays on the list; it is free at once.
     *
     * @throws NotFoundException if the booking holds no offer
     * @throws NotWaitingException if she answered before
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void decline(@Valid RefuseOffer refuse) {
        reservation.refuse(refuse, OfferState.DECLINED);
    }

    /**
     * The desk needs the time itself; she stays on the list.
     *
     * @throws NotFoundException if the booking holds no offer
     * @throws NotWaitingException if she answered before
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void callBack(@Valid RefuseOffer refuse) {
        reservation.refuse(refuse, OfferState.CALLED_BACK);
    }

    /**
     * The offer that this booking holds or held the time for.
     *
     * @throws NotFoundException if there is no such booking, or it holds no offer
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public OfferRow get(long bookingId) {
        return reservation.get(bookingId);
    }
}
