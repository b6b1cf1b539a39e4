package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.PlannedEvents;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timing.Judgement;
import org.stipple.timing.Timeline;

/**
 * Judges a client's visits while others of hers are moved about; what was asked before is known.
 * Nothing is said of visits that the policy does not judge. Pure: no clock, no database.
 */
final class LaterJudge {

    private final Planning planning;
    private final Map<Asked, PlanJudgement> known = new HashMap<>();

    private record Asked(long visit, LocalDate day, Timeline planned) {}

    LaterJudge(Planning planning) {
        this.planning = planning;
    }

    LocalDate today() {
        return planning.today();
    }

    /** What of these visits counts as planned for this one's course and client. */
    Timeline counting(VisitSubject subject, List<PlannedVisit> visits) {
        return new PlannedEvents(subject, planning).among(visits);
    }

    /** Where it stands, with the to-dos that it has. */
    Optional<Judgement> stay(Standing visit, List<PlannedVisit> others) {
        List<PlannedTodo> open =
                visit.row().todos().stream().filter(todo -> !todo.on().isBefore(today())).toList();
        return with(visit.findOwn(), visit, others).map(each -> each.judge(visit.day(), open));
    }

    /** On another day, with the to-dos that it would have there. */
    Optional<PlanJudgement> move(Standing visit, LocalDate day, List<PlannedVisit> others) {
        return anew(visit, others)
                .map(
                        each ->
                                known.computeIfAbsent(
                                        new Asked(visit.id(), day, each.planned().upTo(day)),
                                        asked -> each.judgePlan(day, today())));
    }

    /** Where it is placed. */
    Optional<Judgement> at(Placed placed, List<PlannedVisit> others) {
        return placed.isMoved()
                ? anew(placed.visit(), others).map(each -> each.judge(placed.day(), placed.todos()))
                : stay(placed.visit(), others);
    }

    /** By which rules and with which plans it is judged where it is booked anew. */
    Optional<VisitCase> anew(Standing visit, List<PlannedVisit> others) {
        return with(visit.findAnew(), visit, others);
    }

    private Optional<VisitCase> with(
            Optional<VisitCase> by, Standing visit, List<PlannedVisit> others) {
        return by.map(
                bare ->
                        new VisitCase(
                                bare.rules(),
                                bare.tags(),
                                bare.facts(),
                                counting(visit.subject(), others),
                                bare.step()));
    }
}
