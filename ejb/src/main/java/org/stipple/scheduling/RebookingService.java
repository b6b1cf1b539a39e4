package org.stipple.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Moves several bookings at once. Nothing of it is done unless all of it is; who asks for a time
 * that another one takes in the same moment is told so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RebookingService {

    @Inject private Rebooking rebooking;
    @Inject private ReservationService reservations;

    /**
     * Moves all of these bookings or none. The time of each old one counts as free for all the new
     * ones, so that two may change places; each is judged anew with the new days of the others as
     * planned. The old ones stay and name the new ones. The same request gets the same answer
     * however often it is posted.
     *
     * @return all moved; or refused, with what was said of each booking that could not be moved: as
     *     of a single move, or that somebody changed it since the form was filled
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking, or it is
     *     for something else
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public RebookingDecision moveAll(@Valid MoveVisits wanted) {
        return FreshAttempts.at(() -> rebooking.moveAll(wanted)).orElseGet(() -> taken(wanted));
    }

    private RebookingDecision taken(MoveVisits wanted) {
        Map<Long, BookingDecision> said = new HashMap<>();
        for (MoveBooking move : wanted.moves()) {
            said.put(
                    move.bookingId(),
                    reservations.taken(
                            move.to(), EnumSet.allOf(TakenPart.class), move.bookingId()));
        }
        return RebookingDecision.of(wanted, said);
    }
}
