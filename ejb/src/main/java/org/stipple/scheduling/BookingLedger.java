package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.ChangeReason;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.AlertStage;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.GivenOverride;
import org.stipple.scheduling.booking.JudgedBy;
import org.stipple.scheduling.booking.Reasoned;
import org.stipple.scheduling.booking.Signature;
import org.stipple.scheduling.booking.StoredJudgement;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.security.CurrentUser;
import org.stipple.timeline.JudgementJson;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;

/**
 * Writes bookings down, with what they were judged by, who answers for them, and the audit entry.
 */
@Dependent
class BookingLedger {

    @Inject private BookingRepository bookings;
    @Inject private AuditService audit;
    @Inject private ChangeReason change;
    @Inject private CurrentUser user;

    /** The booking that the wish would become; not stored yet. */
    Booking draft(Wish wish, DayJudgement judged) {
        Booking booking = new Booking(wish.plan(judged), sign(wish.now()));
        stored(judged, wish.now()).ifPresent(booking::judgedAs);
        return booking;
    }

    /** The judgement as it is kept; empty where the policy does not judge. */
    static Optional<StoredJudgement> stored(DayJudgement judged, Instant now) {
        return judged.judgement().map(said -> stored(said, judged.ruled(), now));
    }

    private static StoredJudgement stored(Judgement said, RulesInForce rules, Instant now) {
        Long policy = rules.policyVersionId() == 0 ? null : rules.policyVersionId();
        return new StoredJudgement(
                said.verdict(),
                said.outcome(),
                new JudgedBy(policy, rules.gatesVersionId(), now),
                JudgementJson.write(said));
    }

    /** Books it; whoever goes against the rules answers for it by name. */
    BookingDecision book(Wish wish, DayJudgement judged, Booking booking) {
        if (judged.judgement().filter(BookingLedger::isOutside).isPresent()) {
            booking.allow(new GivenOverride(why(wish), judged.codesToOverride()));
        }
        write(wish, booking, "BOOKING_MADE");
        return new BookingDecision.Booked(booking.id());
    }

    static boolean isOutside(Judgement said) {
        return said.outcome() == Outcome.NEEDS_OVERRIDE;
    }

    /** Keeps its time while a colleague decides. */
    BookingDecision park(Wish wish, Booking booking, Instant until) {
        booking.park(why(wish), until);
        write(wish, booking, "BOOKING_PARKED");
        return new BookingDecision.Parked(booking.id(), until);
    }

    private void write(Wish wish, Booking booking, String action) {
        booking.acknowledge(alertsRead(wish), AlertStage.BOOKING, sign(wish.now()));
        change.because(wish.visit().reason());
        bookings.add(booking);
        bookings.flush();
        record(action, booking);
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
        record("BOOKING_MOVED", old);
    }

    void record(String action, Booking booking) {
        audit.record(
                Act.of(action, "booking", booking.id())
                        .ofClient(booking.subject().clientId())
                        .saying(booking.subject().step().toString()));
    }

    private Reasoned why(Wish wish) {
        return new Reasoned(sign(wish.now()), wish.visit().reason());
    }

    Signature sign(Instant now) {
        return new Signature(user.username(), now);
    }
}
