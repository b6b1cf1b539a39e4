package org.stipple.scheduling.waitlist;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.OfferDesk;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.VisitTimes;

/** Says what stands against waiting for a visit. */
@Dependent
class WaitJudge {

    @Inject private VisitCases cases;
    @Inject private LengthReading lengths;
    @Inject private OfferDesk desk;
    @Inject private ClinicClock clock;

    /**
     * @param isWaiting whether she waits for this visit already
     * @throws NotFoundException if there is no such course of the client
     */
    List<WaitProblem> problems(JoinWaitlist join, Roster roster, boolean isWaiting) {
        LocalDate today = roster.dayOf(clock.now());
        Gathered gathered = gather(join.subject());
        List<WaitProblem> problems = new ArrayList<>();
        if (isWaiting) {
            problems.add(WaitProblem.at(WaitProblem.Field.STEP, "waits_already"));
        }
        step(join.subject(), gathered, today).ifPresent(problems::add);
        problems.addAll(check(join.subject(), join.wish(), gathered, roster).problems(today));
        return problems;
    }

    /** What stands against waiting for other times. */
    List<WaitProblem> problems(EntryRow entry, WaitWish wish, Roster roster) {
        return check(entry.subject(), wish, gather(entry.subject()), roster)
                .problems(entry.wish().earliest());
    }

    private Gathered gather(VisitSubject subject) {
        Gathered gathered = cases.gather(Set.of(subject));
        if (subject.course() != 0 && gathered.findCourse(subject).isEmpty()) {
            throw new NotFoundException("course", subject.course());
        }
        return gathered;
    }

    private Optional<WaitProblem> step(VisitSubject subject, Gathered gathered, LocalDate today) {
        Instant now = clock.now();
        long without = Waiter.has(subject, gathered.open(), now).map(Booking::id).orElse(0L);
        return desk.problems(subject, gathered, new Planning(today, now, without)).stream()
                .map(
                        problem ->
                                new WaitProblem(
                                        WaitProblem.Field.STEP,
                                        problem.key(),
                                        problem.parameters()))
                .findFirst();
    }

    private WishCheck check(VisitSubject subject, WaitWish wish, Gathered gathered, Roster roster) {
        Instant now = clock.now();
        VisitTimes times =
                Waiter.has(subject, gathered.open(), now)
                        .map(booking -> booking.time().times())
                        .orElseGet(() -> lengths.of(subject).times().of(wish.personId()));
        return new WishCheck(wish, subject.step().kind(), times, roster, roster.dayOf(now));
    }
}
