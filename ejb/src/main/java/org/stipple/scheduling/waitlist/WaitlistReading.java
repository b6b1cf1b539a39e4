package org.stipple.scheduling.waitlist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.stipple.scheduling.OfferDesk;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.Roster;

/**
 * Reads who waits with all that their wishes are held against. The number of statements does not
 * depend on how many wait.
 */
@Dependent
class WaitlistReading {

    @Inject private WaitlistRepository waitlist;
    @Inject private VisitCases cases;
    @Inject private LengthReading lengths;
    @Inject private OfferDesk desk;

    /** Those who wait at this site, whose last day is not over, and whose wish is asked for. */
    List<Waiter> waiters(Roster roster, Instant now, Predicate<WaitWish> wanted) {
        List<EntryRow> entries =
                waitlist.waiting(roster.site().id()).stream()
                        .map(entry -> entry.row(roster.dayOf(now)))
                        .filter(entry -> entry.state().isOpen() && wanted.test(entry.wish()))
                        .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        Gathered gathered = cases.gather(entries.stream().map(EntryRow::subject).collect(toSet()));
        Map<VisitSubject, LengthsOfVisit> usual =
                lengths.ofAll(entries.stream().map(EntryRow::subject).toList());
        Map<Long, List<VisitTime>> declined = declined(entries, now);
        return entries.stream()
                .map(
                        entry ->
                                waiter(
                                        entry,
                                        declined.getOrDefault(entry.id(), List.of()),
                                        usual,
                                        new Ground(gathered, roster.dayOf(now), now)))
                .toList();
    }

    private record Ground(Gathered gathered, LocalDate today, Instant now) {}

    private Map<Long, List<VisitTime>> declined(List<EntryRow> entries, Instant now) {
        return waitlist.offersTo(entries.stream().map(EntryRow::id).toList(), now).stream()
                .filter(offer -> offer.state() == OfferState.DECLINED)
                .collect(
                        groupingBy(
                                OfferRow::entryId,
                                mapping(offer -> offer.booking().time(), toList())));
    }

    private Waiter waiter(
            EntryRow entry,
            List<VisitTime> declined,
            Map<VisitSubject, LengthsOfVisit> usual,
            Ground ground) {
        VisitSubject subject = entry.subject();
        Gathered gathered = ground.gathered();
        Optional<Booking> has = Waiter.has(subject, gathered.open(), ground.now());
        Planning planning =
                new Planning(ground.today(), ground.now(), has.map(Booking::id).orElse(0L));
        return new Waiter(
                entry,
                has.map(Booking::row).orElse(null),
                declined,
                isOffered(entry, gathered, ground.now()),
                desk.problems(subject, gathered, planning).isEmpty(),
                has.map(booking -> PersonTimes.same(booking.time().times()))
                        .orElseGet(() -> usual.get(subject).times()),
                cases.rule(subject, gathered, planning));
    }

    // She waits once for a visit, so that a time which is offered for it is offered to this entry.
    private static boolean isOffered(EntryRow entry, Gathered gathered, Instant now) {
        return gathered.open().stream()
                .filter(booking -> booking.isOffered() && !booking.hasRunOut(now))
                .anyMatch(booking -> booking.subject().equals(entry.subject()));
    }
}
