package org.stipple.scheduling.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.scheduling.booking.AlertStage;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.GivenOverride;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.booking.Start;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.OpenTodos;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;

/**
 * Weighs whether a visit may start: alerts read, to-dos done, and what has happened judged anew.
 */
@Dependent
class VisitStart {

    @Inject private AlertService alerts;
    @Inject private BookingJudge judge;
    @Inject private Journal journal;

    StartDecision start(Booking booking, StartVisit start, LocalDate today) {
        List<Alert> holding = alerts.alertsOn(booking.subject().clientId(), today);
        List<Alert> unread =
                holding.stream().filter(alert -> !start.readAlerts().contains(alert.id())).toList();
        if (!unread.isEmpty()) {
            return new StartDecision.AlertsUnread(unread);
        }
        StartDecision decision = weigh(booking, start, today);
        if (decision instanceof StartDecision.Started) {
            booking.acknowledge(
                    holding.stream().map(Alert::id).toList(), AlertStage.START, journal.sign());
            booking.start(journal.sign());
        }
        return decision;
    }

    private StartDecision weigh(Booking booking, StartVisit start, LocalDate today) {
        Instant now = journal.now();
        Ruling ruling = judge.ruleToday(booking, now);
        if (ruling instanceof Ruling.Judges judges) {
            Judgement said = judges.visit().judgeFacts(today);
            Set<TodoKind> open = OpenTodos.of(booking.todos(), judges.visit(), today);
            return open.isEmpty()
                    ? weigh(booking, start, said)
                    : new StartDecision.TodosOpen(open, said);
        }
        return ruling instanceof Ruling.NoVersion
                ? new StartDecision.NoVersion()
                : new StartDecision.Started();
    }

    private StartDecision weigh(Booking booking, StartVisit start, Judgement said) {
        if (said.outcome() == Outcome.REFUSED) {
            return new StartDecision.Refused(said);
        }
        if (said.outcome() != Outcome.NEEDS_OVERRIDE) {
            booking.startJudgedAs(new Start(said.verdict(), said.outcome()));
            return new StartDecision.Started();
        }
        List<String> codes = PlanJudgement.codesToOverride(said);
        if (!start.reason().isEmpty()) {
            GivenOverride given = new GivenOverride(journal.because(start.reason()), codes);
            booking.startJudgedAs(new Start(said.verdict(), said.outcome(), given));
            return new StartDecision.Started();
        }
        // Whoever answered for these very rules when it was booked answers for the start too.
        return booking.override()
                .filter(given -> given.covers(codes))
                .<StartDecision>map(
                        given -> {
                            booking.startJudgedAs(
                                    new Start(said.verdict(), said.outcome(), given.copy()));
                            return new StartDecision.Started();
                        })
                .orElseGet(() -> new StartDecision.NeedsOverride(said));
    }
}
