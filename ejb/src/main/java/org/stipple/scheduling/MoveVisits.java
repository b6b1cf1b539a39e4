package org.stipple.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * Bookings that are moved together, all or none.
 *
 * @param moves in the order in which they are answered; each booking and each request key once
 */
public record MoveVisits(@NotEmpty List<@Valid MoveBooking> moves) {

    public MoveVisits {
        moves = List.copyOf(moves);
        if (moves.stream().map(MoveBooking::bookingId).distinct().count() < moves.size()
                || moves.stream().map(move -> move.to().requestKey()).distinct().count()
                        < moves.size()) {
            throw new IllegalArgumentException("a booking or a request key is named twice");
        }
    }
}
