package org.stipple.scheduling;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What became of bookings that were to be moved together. */
public sealed interface RebookingDecision {

    /**
     * All of them are moved.
     *
     * @param bookings the new ones, in the order of asking: booked, or parked where a colleague has
     *     to decide
     */
    record Moved(List<BookingDecision> bookings) implements RebookingDecision {

        public Moved {
            bookings = List.copyOf(bookings);
        }

        /** Ids of the new bookings, in the order of asking. */
        public List<Long> bookingIds() {
            return bookings.stream()
                    .flatMap(booking -> booking.findBookingId().stream().boxed())
                    .toList();
        }
    }

    /**
     * Nothing is moved.
     *
     * @param why by id of the booking that was to be moved, those alone that could not be; in the
     *     order of asking
     */
    record Refused(Map<Long, BookingDecision> why) implements RebookingDecision {

        public Refused {
            why = Collections.unmodifiableMap(new LinkedHashMap<>(why));
        }
    }

    /** All together, from what was said of each. */
    static RebookingDecision of(MoveVisits wanted, Map<Long, BookingDecision> said) {
        Map<Long, BookingDecision> refused = new LinkedHashMap<>();
        for (MoveBooking move : wanted.moves()) {
            BookingDecision decision = said.get(move.bookingId());
            if (decision != null && decision.findBookingId().isEmpty()) {
                refused.put(move.bookingId(), decision);
            }
        }
        return refused.isEmpty()
                ? new Moved(
                        wanted.moves().stream().map(move -> said.get(move.bookingId())).toList())
                : new Refused(refused);
    }
}
