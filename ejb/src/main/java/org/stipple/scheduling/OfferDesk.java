package org.stipple.scheduling;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stipple.audit.Reasoned;
import org.stipple.client.alert.Alert;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.plan.BookedTime;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.telling.VisitNews;

/**
 * Keeps times for clients of the waitlist and books them once they agreed, in the transaction of
 * whoever asks. Nothing is booked but by {@link #take}.
 */
@Dependent
public class OfferDesk {

    @Inject private WishReading reading;
    @Inject private BookingDesk desk;
    @Inject private BookingLedger ledger;
    @Inject private Journal journal;
    @Inject private VisitNews news;

    /**
     * Keeps a time until the client has answered, never past the time itself. Her alerts are read
     * when it is booked, not now.
     *
     * @param entryId who waits
     * @param without the booking that she would give up, which is not counted as planned; 0 for
     *     none
     * @param lasting how long she may think
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client, or no such
     *     course of hers
     */
    public BookingDecision offer(BookVisit visit, long entryId, long without, Duration lasting) {
        Circumstances around =
                reading.read(visit.subject(), visit.day(), visit.roomId(), journal.now(), without);
        Set<Long> alerts = around.alerts().stream().map(Alert::id).collect(toSet());
        return desk.offer(new Wish(visit.having(alerts), around), entryId, lasting);
    }

    /**
     * Books what was offered. The booking that she has gives its time up first and names the new
     * one. Unless the answer is {@link BookingDecision.Booked}, the caller must let the transaction
     * come to nothing.
     *
     * @param readAlerts ids of the client's alerts that were read by name
     */
    public BookingDecision take(
            Booking offered, Optional<Booking> old, Set<Long> readAlerts, Reasoned why) {
        Optional<Predecessor> before = old.map(Predecessor::of);
        old.ifPresent(given -> ledger.giveWay(given, why));
        Circumstances around =
                reading.read(
                        offered.subject(),
                        offered.time().onDay(),
                        offered.roomId(),
                        journal.now(),
                        offered.id());
        BookVisit visit = asHeld(offered, around.roster().zone()).having(readAlerts);
        BookingDecision decision = desk.take(new Wish(visit, around), offered, why);
        if (decision instanceof BookingDecision.Booked) {
            before.ifPresentOrElse(
                    given -> {
                        ledger.follow(given.booking(), offered);
                        news.moved(given.booking(), given.was(), offered);
                    },
                    () -> news.made(offered));
        }
        return decision;
    }

    private static BookVisit asHeld(Booking offered, ZoneId zone) {
        BookedTime time = offered.time();
        return new BookVisit(
                UUID.randomUUID(),
                offered.subject(),
                offered.personId(),
                offered.roomId(),
                time.onDay(),
                time.visitStart().atZone(zone).toLocalTime(),
                time.times().minutes(),
                Set.of(),
                "",
                "");
    }

    /** Why such a visit makes no sense where the course stands; nothing where it does. */
    public List<Problem> problems(VisitSubject subject, Gathered gathered, Planning planning) {
        return new StepCheck(subject, gathered, planning).problems();
    }

    /** That it is taken, with the next free times for the same visit. */
    public BookingDecision taken(BookVisit visit, Set<TakenPart> what, long without) {
        return desk.taken(
                new Wish(
                        visit,
                        reading.read(
                                visit.subject(),
                                visit.day(),
                                visit.roomId(),
                                journal.now(),
                                without)),
                what);
    }
}
