package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stipple.audit.Reasoned;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.telling.VisitNews;
import org.stipple.security.CurrentUser;
import org.stipple.security.Role;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;

/** Weighs a wish: can it be at all, does the policy let it, is the time free. */
@Dependent
class BookingDesk {

    private static final int DAYS_SEARCHED = 7;
    private static final int TIMES_OFFERED = 6;

    @Inject private VisitCases cases;
    @Inject private Occupancy occupancy;
    @Inject private SlotService slots;
    @Inject private BookingLedger ledger;
    @Inject private CurrentUser user;
    @Inject private VisitNews news;

    BookingDecision preview(Wish wish) {
        return weigh(
                wish,
                judged ->
                        ifFree(
                                wish,
                                ledger.draft(wish, judged),
                                booking -> new BookingDecision.Possible(judged)));
    }

    BookingDecision reserve(Wish wish) {
        return weigh(
                wish,
                judged ->
                        ifFree(
                                wish,
                                ledger.claim(wish, judged),
                                booking -> {
                                    BookingDecision decision = keep(wish, judged, booking);
                                    decision.findBookingId().ifPresent(id -> news.made(booking));
                                    return decision;
                                }));
    }

    /** The same for a visit that is not sure to be needed; nobody answers for it against rules. */
    BookingDecision reserveTentatively(Wish wish) {
        return weigh(
                wish,
                judged ->
                        BookingLedger.isOutside(judged)
                                ? new BookingDecision.NeedsOverride(judged, mayDecide())
                                : ifFree(
                                        wish,
                                        ledger.claim(wish, judged),
                                        booking -> ledger.keepTentatively(wish, booking)));
    }

    BookingDecision replace(Wish wish, Booking old, Reasoned why) {
        return weigh(
                wish,
                judged ->
                        ifFree(
                                wish,
                                ledger.claim(wish, judged),
                                booking -> {
                                    Predecessor before = Predecessor.of(old);
                                    ledger.giveWay(old, why);
                                    BookingDecision decision =
                                            follow(wish, judged, booking, before);
                                    decision.findBookingId()
                                            .ifPresent(
                                                    id -> news.moved(old, before.was(), booking));
                                    return decision;
                                }));
    }

    /** The same where the old one has given its time up already, and the wish was weighed. */
    BookingDecision succeed(Wish wish, DayJudgement judged, Predecessor before) {
        return ifFree(
                wish, ledger.draft(wish, judged), booking -> follow(wish, judged, booking, before));
    }

    /** What was only kept is only kept again, unless somebody has to answer for it now. */
    private BookingDecision follow(
            Wish wish, DayJudgement judged, Booking booking, Predecessor before) {
        BookingDecision decision =
                before.wasTentative() && !BookingLedger.isOutside(judged)
                        ? ledger.keepTentatively(wish, booking)
                        : keep(wish, judged, booking);
        decision.findBookingId().ifPresent(id -> ledger.follow(before.booking(), booking));
        return decision;
    }

    /**
     * Keeps a time for a client of the waitlist, beside the booking that she would give up for it.
     * It goes against no rule, since nobody answers for it.
     */
    BookingDecision offer(Wish wish, long entryId, Duration lasting) {
        return weigh(
                wish,
                judged -> {
                    Booking booking = ledger.claim(wish, judged);
                    Set<TakenPart> taken = occupancy.takenFor(booking, 0, wish.now());
                    Instant until = earlier(wish.now().plus(lasting), booking.time().takenFrom());
                    if (!taken.isEmpty()) {
                        return taken(wish, taken);
                    }
                    return until.isAfter(wish.now())
                            ? ledger.offer(booking, entryId, until)
                            : tooLate("offer_too_late");
                });
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static BookingDecision tooLate(String key) {
        return new BookingDecision.NotPossible(List.of(Problem.at(Problem.Field.TIME, key)));
    }

    /** Books what was offered, if it still can be. */
    BookingDecision take(Wish wish, Booking offered, Reasoned why) {
        return weigh(wish, judged -> ledger.take(wish, judged, offered, why));
    }

    /**
     * Whether it can be at all and the policy lets it; whether its time is free is asked by the one
     * who goes on.
     */
    BookingDecision weigh(Wish wish, Function<DayJudgement, BookingDecision> ifAllowed) {
        List<Problem> problems = wish.problems();
        if (!problems.isEmpty()) {
            return new BookingDecision.NotPossible(problems);
        }
        DayJudgement judged = judge(wish);
        Outcome outcome = judged.judgement().map(Judgement::outcome).orElse(Outcome.PERMITTED);
        if (judged.isRefusedUnjudged() || outcome == Outcome.REFUSED) {
            return new BookingDecision.Refused(judged);
        }
        if (outcome == Outcome.NEEDS_OVERRIDE && wish.visit().reason().isEmpty()) {
            return new BookingDecision.NeedsOverride(judged, mayDecide());
        }
        return ifAllowed.apply(judged);
    }

    private DayJudgement judge(Wish wish) {
        Circumstances around = wish.around();
        return DayJudgement.of(
                cases.rule(wish.visit().subject(), around.gathered(), around.planning()),
                wish.visit().day(),
                around.today());
    }

    private BookingDecision ifFree(
            Wish wish, Booking booking, Function<Booking, BookingDecision> ifFree) {
        Set<TakenPart> taken =
                occupancy.takenFor(booking, wish.around().planning().without(), wish.now());
        return taken.isEmpty() ? ifFree.apply(booking) : taken(wish, taken);
    }

    private BookingDecision keep(Wish wish, DayJudgement judged, Booking booking) {
        if (!BookingLedger.isOutside(judged) || mayDecide()) {
            return ledger.book(wish, judged, booking);
        }
        Instant until = wish.around().roster().heldUntil(wish.now(), booking.time().takenFrom());
        return until.isAfter(wish.now())
                ? ledger.park(wish, booking, until)
                : tooLate("hold_too_late");
    }

    /** Whether the caller may answer for going against the rules. */
    boolean mayDecide() {
        return user.is(Role.TECHNICIAN) || user.is(Role.DOCTOR) || user.is(Role.MANAGER);
    }

    BookingDecision taken(Wish wish, Set<TakenPart> what) {
        List<FreeSlot> next =
                slots.findFirst(
                        wish.elsewhere(DAYS_SEARCHED),
                        wish.start(),
                        TIMES_OFFERED,
                        wish.around().roster());
        return new BookingDecision.Taken(what, next);
    }
}
