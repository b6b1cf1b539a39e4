package org.stipple.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Bookings that are moved together, all or none.
 *
 * @param moves in the order in which they are answered; each booking and each request key once
 * @param isUnasked whether nobody spoke with the clients, so that they are still to be told
 */
public record MoveVisits(@NotEmpty List<@Valid MoveBooking> moves, boolean isUnasked) {

    /** Moves of which the clients know. */
    public MoveVisits(List<MoveBooking> moves) {
        this(moves, false);
    }

    public MoveVisits {
        moves = List.copyOf(moves);
        if (moves.stream().map(MoveBooking::bookingId).distinct().count() < moves.size()
                || moves.stream().map(move -> move.to().requestKey()).distinct().count()
                        < moves.size()) {
            throw new IllegalArgumentException("a booking or a request key is named twice");
        }
    }
}
