package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.audit.Reasoned;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.AlertStage;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.GivenOverride;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.booking.Place;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;

/**
 * Writes bookings down, with what they were judged by, who answers for them, and the audit entry.
 */
@Dependent
class BookingLedger {

    @Inject private BookingRepository bookings;
    @Inject private Journal journal;

    /** The booking that the wish would become; not stored yet. */
    Booking draft(Wish wish, DayJudgement judged) {
        Booking booking = new Booking(wish.plan(judged), journal.sign());
        judged.stored(wish.now()).ifPresent(booking::judgedAs);
        return booking;
    }

    /** A draft that nobody else competes with till the end of the transaction. */
    Booking claim(Wish wish, DayJudgement judged) {
        Booking booking = draft(wish, judged);
        bookings.queueFor(List.of(Place.of(booking)));
        return booking;
    }

    /** Books it; whoever goes against the rules answers for it by name. */
    BookingDecision book(Wish wish, DayJudgement judged, Booking booking) {
        if (isOutside(judged)) {
            booking.allow(
                    new GivenOverride(
                            journal.because(wish.visit().reason()), judged.codesToOverride()));
        }
        write(wish, booking, "BOOKING_MADE");
        return new BookingDecision.Booked(booking.id());
    }

    /** Whether somebody has to answer for it. */
    static boolean isOutside(DayJudgement judged) {
        return judged.judgement()
                .map(Judgement::outcome)
                .filter(outcome -> outcome == Outcome.NEEDS_OVERRIDE)
                .isPresent();
    }

    /** Keeps its time while a colleague decides. */
    BookingDecision park(Wish wish, Booking booking, Instant until) {
        booking.park(journal.because(wish.visit().reason()), until);
        write(wish, booking, "BOOKING_PARKED");
        return new BookingDecision.Parked(booking.id(), until);
    }

    /** Keeps its time until it is known whether it is needed. */
    BookingDecision keepTentatively(Wish wish, Booking booking) {
        booking.keepTentatively(journal.because(""));
        write(wish, booking, "BOOKING_TENTATIVE");
        return new BookingDecision.Booked(booking.id());
    }

    /** Keeps its time until the client has answered. */
    BookingDecision offer(Booking booking, long entryId, Instant until) {
        booking.offer(entryId, journal.because(""), until);
        bookings.add(booking);
        bookings.flush();
        journal.record("BOOKING_OFFERED", booking);
        return new BookingDecision.Offered(booking.id(), until);
    }

    /** Books what was offered, by what the policy says now. */
    BookingDecision take(Wish wish, DayJudgement judged, Booking offered, Reasoned why) {
        judged.stored(wish.now()).ifPresent(offered::judgedAs);
        offered.acknowledge(alertsRead(wish), AlertStage.BOOKING, journal.sign());
        offered.settle(BookingStatus.HELD, why);
        bookings.flush();
        journal.record("BOOKING_OFFER_TAKEN", offered);
        return new BookingDecision.Booked(offered.id());
    }

    private void write(Wish wish, Booking booking, String action) {
        booking.acknowledge(alertsRead(wish), AlertStage.BOOKING, journal.sign());
        bookings.add(booking);
        bookings.flush();
        journal.record(action, booking);
    }

    private static Set<Long> alertsRead(Wish wish) {
        return wish.around().alerts().stream().map(Alert::id).collect(Collectors.toSet());
    }

    /** The old booking gives its time up, so that the new one can take it. */
    void giveWay(Booking old, Reasoned why) {
        old.giveWay(why);
        bookings.flush();
    }

    /** The old booking names the one that took its place. */
    void follow(Booking old, Booking successor) {
        old.movedTo(successor.id());
        journal.record("BOOKING_MOVED", old);
    }
}
