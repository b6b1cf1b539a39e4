package org.stipple.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bookings that are moved together, all or none.
 *
 * @param moves in the order in which they are answered; each booking and each request key once
 * @param cancelled bookings that are given up with it, before the others move
 * @param isUnasked whether nobody spoke with the clients, so that they are still to be told
 */
public record MoveVisits(
        @NotEmpty List<@Valid MoveBooking> moves,
        @NotNull List<@Valid CancelBooking> cancelled,
        boolean isUnasked) {

    public MoveVisits {
        moves = List.copyOf(moves);
        cancelled = List.copyOf(cancelled);
        if (ids(moves, cancelled).distinct().count() < moves.size() + cancelled.size()
                || moves.stream().map(move -> move.to().requestKey()).distinct().count()
                        < moves.size()) {
            throw new IllegalArgumentException("a booking or a request key is named twice");
        }
    }

    /** Moves of which the clients know, with nothing that is given up. */
    public MoveVisits(List<MoveBooking> moves) {
        this(moves, List.of());
    }

    /** Moves of which the clients know. */
    public MoveVisits(List<MoveBooking> moves, List<CancelBooking> cancelled) {
        this(moves, cancelled, false);
    }

    /** Moves of which nobody spoke with the clients, so that they are still to be told. */
    public static MoveVisits unasked(List<MoveBooking> moves) {
        return new MoveVisits(moves, List.of(), true);
    }

    /** Of all bookings that are named, those that move first. */
    List<Long> ids() {
        return ids(moves, cancelled).toList();
    }

    private static Stream<Long> ids(List<MoveBooking> moves, List<CancelBooking> cancelled) {
        return Stream.concat(
                moves.stream().map(MoveBooking::bookingId),
                cancelled.stream().map(CancelBooking::bookingId));
    }
}
