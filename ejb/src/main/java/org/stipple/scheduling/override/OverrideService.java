package org.stipple.scheduling.override;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import org.stipple.audit.Reasoned;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.GivenOverride;
import org.stipple.scheduling.booking.Holds;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.telling.VisitNews;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;

/** Decides requests for an override. Whoever agrees answers for it by name and with a reason. */
@Stateless
public class OverrideService {

    @Inject private BookingRepository bookings;
    @Inject private BookingJudge judge;
    @Inject private Holds holds;
    @Inject private Journal journal;
    @Inject private VisitNews news;

    /** Requests that still can be decided, the one that runs out first before the others. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<BookingRow> requests() {
        Instant now = journal.now();
        return bookings.held().stream()
                .filter(hold -> !hold.hasRunOut(now))
                .map(Booking::row)
                .toList();
    }

    /**
     * Agrees, so that the visit is booked. It is judged once more: by now it may be permitted, or
     * shut.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody decided it or moved it
     *     meanwhile
     * @throws HoldRanOutException if nobody decided in time
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public OverrideDecision approve(@Valid DecideRequest decision) {
        Booking booking = requested(decision);
        DayJudgement judged = judge.judgeAnew(booking, journal.now());
        Outcome outcome = judged.judgement().map(Judgement::outcome).orElse(Outcome.REFUSED);
        if (outcome == Outcome.REFUSED) {
            return new OverrideDecision.RefusedNow(judged);
        }
        Reasoned why = journal.because(decision.reason());
        judged.stored(why.at()).ifPresent(booking::judgedAs);
        if (outcome == Outcome.NEEDS_OVERRIDE) {
            booking.allow(new GivenOverride(why, judged.codesToOverride()));
        }
        booking.settle(BookingStatus.HELD, why);
        journal.record("BOOKING_OVERRIDE_APPROVED", booking);
        news.settled(booking);
        return new OverrideDecision.Approved(outcome == Outcome.NEEDS_OVERRIDE);
    }

    /**
     * Does not agree, and the time is free again.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody decided it or moved it
     *     meanwhile
     * @throws HoldRanOutException if nobody decided in time
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public void decline(@Valid DecideRequest decision) {
        Booking booking = requested(decision);
        booking.close(BookingStatus.CANCELLED, journal.because(decision.reason()));
        journal.record("BOOKING_OVERRIDE_DECLINED", booking);
    }

    private Booking requested(DecideRequest decision) {
        Booking booking = bookings.get(decision.bookingId(), decision.version());
        if (booking.status() != BookingStatus.HELD || booking.isOffered()) {
            throw new NotFoundException("override_request", decision.bookingId());
        }
        if (booking.hasRunOut(journal.now())) {
            throw new HoldRanOutException();
        }
        return booking;
    }

    /** Lets go what was held and not decided in time; does nothing else, whoever calls. */
    @PermitAll
    public void letGoWhatRanOut() {
        Instant now = journal.now();
        holds.letGo(bookings.runOut(now), now);
    }
}
