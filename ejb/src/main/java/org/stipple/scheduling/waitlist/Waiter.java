package org.stipple.scheduling.waitlist;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.PersonTimes;

/**
 * Somebody who waits, with what must be known to hold a time against her wish.
 *
 * @param has the visit as she has it booked, which she would give up; null for none
 * @param declined times that she did not want
 * @param isOffered whether a time is held for her already
 * @param isPossible whether such a visit makes sense where its course stands
 * @param times how long it takes with each person; what she has as long as it lasts
 * @param ruling how the policy stands to it, what she has not counted
 */
record Waiter(
        EntryRow entry,
        BookingRow has,
        List<VisitTime> declined,
        boolean isOffered,
        boolean isPossible,
        PersonTimes times,
        Ruling ruling) {

    Waiter {
        declined = List.copyOf(declined);
    }

    /** Whether she did not want some of this time before. */
    boolean hasDeclined(FreeSlot slot) {
        return declined.stream()
                .anyMatch(
                        time ->
                                time.visitStart().isBefore(slot.endsAt())
                                        && time.visitEnd().isAfter(slot.startsAt()));
    }

    /** The visit as the client has it booked: the first still to come; empty for none. */
    static Optional<Booking> has(VisitSubject subject, List<Booking> open, Instant now) {
        return open.stream()
                .filter(booking -> booking.subject().equals(subject))
                .filter(booking -> BookingStatus.ahead().contains(booking.status()))
                .filter(booking -> !booking.isOffered() && !booking.hasRunOut(now))
                .filter(booking -> booking.time().visitStart().isAfter(now))
                .findFirst();
    }
}
