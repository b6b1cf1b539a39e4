package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stipple.policy.table.CareRow;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timing.Event;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;

/** Tells what a change does and what is proposed. Pure: no clock, no database. */
final class RepairAnswer {

    private final RepairCase at;
    private final Fit fit;

    RepairAnswer(RepairCase at, Fit fit) {
        this.at = at;
        this.fit = fit;
    }

    /** Whether all later visits may stay where they are. */
    boolean isAllGood() {
        return at.later().stream().allMatch(this::isGood);
    }

    private boolean isGood(Standing visit) {
        return hindrance(visit) == LaterVisit.Hindrance.NONE
                && after(visit).map(said -> fit.mayStay(visit, said)).orElse(true);
    }

    private LaterVisit.Hindrance hindrance(Standing visit) {
        if (visit.isDisplaced()) {
            return LaterVisit.Hindrance.DISPLACED;
        }
        return at.clashes(visit) ? LaterVisit.Hindrance.CLASH : LaterVisit.Hindrance.NONE;
    }

    private Optional<Judgement> after(Standing visit) {
        return at.judge().stay(visit, RepairCase.others(at.after(), visit));
    }

    /** All of it. */
    Repair tell(SmallestMoves.Found found, List<CareRow> care) {
        List<Placed> after = at.after(found.placed());
        return new Repair(
                at.changed().row(),
                found.placed().stream().map(placed -> later(placed, after)).toList(),
                dueDays()
                        .map(due -> due.shifted(events(at.before()), events(after)))
                        .orElse(List.of()),
                dueDays().map(due -> shifted(due, after, care)).orElse(List.of()),
                found.isProven(),
                event(after).orElse(null),
                at.rosters());
    }

    private Optional<EventFit> event(List<Placed> after) {
        return at.findEvent()
                .flatMap(event -> dueDays().flatMap(due -> due.fit(event, events(after))));
    }

    private LaterVisit later(Placed placed, List<Placed> after) {
        Standing visit = placed.visit();
        boolean isGood = isGood(visit);
        return new LaterVisit(
                visit.row(),
                at.judge().stay(visit, RepairCase.others(at.before(), visit)).orElse(null),
                after(visit).orElse(null),
                isGood,
                hindrance(visit),
                placed.isMoved() ? proposed(placed, after) : null,
                isGood || placed.isMoved() ? null : nearest(visit, after).orElse(null));
    }

    private LaterVisit.Proposed proposed(Placed placed, List<Placed> after) {
        return new LaterVisit.Proposed(
                placed.day(),
                placed.slot(),
                at.judge().at(placed, RepairCase.others(after, placed.visit())).orElse(null),
                placed.todos());
    }

    private Optional<NearestDay> nearest(Standing visit, List<Placed> after) {
        LocalDate today = at.judge().today();
        LocalDate from = visit.day().isBefore(today) ? today : visit.day();
        return at.judge()
                .anew(visit, RepairCase.others(after, visit))
                .map(each -> fit.nearest(each, from, today));
    }

    private Optional<DueDays> dueDays() {
        return at.changed().subject().course() == 0
                ? Optional.empty()
                : at.changed().findAnew().map(DueDays::new);
    }

    private List<Event> events(List<Placed> placed) {
        return at.judge()
                .counting(at.changed().subject(), placed.stream().map(Placed::planned).toList())
                .events();
    }

    private List<CareShift> shifted(DueDays due, List<Placed> after, List<CareRow> care) {
        return CareDays.shifted(
                care,
                new CareDays(due.sessions(events(at.before()))),
                new CareDays(due.sessions(events(after))));
    }

    /** What the policy says of each later visit, by id, if these alone move, to these days. */
    Map<Long, Judgement> judge(Map<Long, LocalDate> taken) {
        List<Placed> untold =
                at.after(at.later().stream().map(each -> placed(each, taken)).toList());
        List<Placed> all = untold.stream().map(each -> withTodos(each, untold)).toList();
        return all.stream()
                .flatMap(
                        placed ->
                                at
                                        .judge()
                                        .at(placed, RepairCase.others(all, placed.visit()))
                                        .stream()
                                        .map(said -> Map.entry(placed.visit().id(), said)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Placed placed(Standing visit, Map<Long, LocalDate> taken) {
        LocalDate day = taken.get(visit.id());
        return day == null
                ? Placed.staying(visit)
                : Placed.moved(visit, day, visit.slot(), List.of());
    }

    private Placed withTodos(Placed placed, List<Placed> all) {
        if (!placed.isMoved()) {
            return placed;
        }
        List<PlannedTodo> todos =
                at.judge()
                        .move(placed.visit(), placed.day(), RepairCase.others(all, placed.visit()))
                        .map(PlanJudgement::todos)
                        .orElse(List.of());
        return Placed.moved(placed.visit(), placed.day(), placed.slot(), todos);
    }
}
