package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.slot.FreeSlot;

/**
 * Finds the moves that cost least and make every later visit good: fewest visits, then fewest days.
 * Each is judged with what is fixed and with those before it, as whole courses are booked, and at
 * last with all of them. A visit for which there is no way stays and is told. All ways are tried
 * but those that cannot be cheaper than the best one so far, up to a number of judgements at which
 * the search gives up proving. Pure: no clock, no database.
 */
final class SmallestMoves {

    /** Judgements after which the best way so far is taken. */
    private static final int MOST_JUDGED = 60_000;

    private final LaterJudge judge;
    private final Fit fit;
    private final List<Placed> fixed;
    private final List<Standing> later;
    private final Map<Long, Map<LocalDate, List<FreeSlot>>> free;
    private List<Placed> best = List.of();
    private MoveCost bestCost;
    private int judgedSoFar;

    /**
     * What was found.
     *
     * @param placed where each later visit is to be, in their order
     * @param isProven whether nothing smaller exists
     */
    record Found(List<Placed> placed, MoveCost cost, boolean isProven) {}

    /**
     * @param fixed visits of the client that stay what they are, or have changed already
     * @param later visits that may move, in the order in which they are judged
     * @param free times that each may take, by its id and by day
     */
    SmallestMoves(
            LaterJudge judge,
            Fit fit,
            List<Placed> fixed,
            List<Standing> later,
            Map<Long, Map<LocalDate, List<FreeSlot>>> free) {
        this.judge = judge;
        this.fit = fit;
        this.fixed = List.copyOf(fixed);
        this.later = List.copyOf(later);
        this.free = free;
    }

    Found find() {
        extend(new Way(List.of(), List.of(), MoveCost.NONE));
        return new Found(best, bestCost, judgedSoFar < MOST_JUDGED);
    }

    /** The first later visits with their places, and which of them are wrong there. */
    private record Way(List<Placed> placed, List<Long> wrong, MoveCost cost) {

        Way with(Placed next, MoveCost and) {
            return new Way(plus(placed, next), wrong, cost.plus(and));
        }

        Way withWrong(Placed next) {
            return new Way(plus(placed, next), plus(wrong, next.visit().id()), cost.withOneWrong());
        }

        private static <T> List<T> plus(List<T> list, T more) {
            List<T> longer = new ArrayList<>(list);
            longer.add(more);
            return longer;
        }
    }

    private void extend(Way way) {
        if (!isCheaper(way.cost())) {
            return;
        }
        if (way.placed().size() == later.size()) {
            if (isGoodTogether(way)) {
                best = way.placed();
                bestCost = way.cost();
            }
            return;
        }
        Standing next = later.get(way.placed().size());
        Placed staying = Placed.staying(next);
        if (mayStay(way, staying)) {
            extend(way.with(staying, MoveCost.NONE));
        }
        move(way, next);
        extend(way.withWrong(staying));
    }

    private boolean isCheaper(MoveCost cost) {
        return bestCost == null || cost.compareTo(bestCost) < 0;
    }

    private boolean mayStay(Way way, Placed staying) {
        Standing visit = staying.visit();
        return !visit.isDisplaced()
                && !clashes(way, visit, visit.slot())
                && judge.stay(visit, planned(way))
                        .map(said -> fit.mayStay(visit, said))
                        .orElse(true);
    }

    private boolean clashes(Way way, Standing visit, FreeSlot slot) {
        return Stream.concat(fixed.stream(), way.placed().stream())
                .anyMatch(placed -> placed.clashesWith(visit, slot));
    }

    private List<PlannedVisit> planned(Way way) {
        return Stream.concat(fixed.stream(), way.placed().stream()).map(Placed::planned).toList();
    }

    private void move(Way way, Standing visit) {
        List<PlannedVisit> others = planned(way);
        for (LocalDate day : nearestFirst(visit)) {
            if (judgedSoFar >= MOST_JUDGED
                    || !isCheaper(way.cost().withOneMoved(MoveCost.distance(visit, day)))) {
                return;
            }
            pick(way, visit, day).ifPresent(slot -> go(way, visit, day, slot, others));
        }
    }

    private List<LocalDate> nearestFirst(Standing visit) {
        return Stream.concat(
                        visit.isDisplaced() ? Stream.empty() : Stream.of(visit.day()),
                        free.getOrDefault(visit.id(), Map.of()).keySet().stream())
                .distinct()
                .sorted(
                        Comparator.comparingLong((LocalDate day) -> MoveCost.distance(visit, day))
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The time of that day which changes least: where it stands it may be booked anew. */
    private Optional<FreeSlot> pick(Way way, Standing visit, LocalDate day) {
        boolean isThere = day.equals(visit.day()) && !visit.isDisplaced();
        return Stream.concat(
                        isThere ? Stream.of(visit.slot()) : Stream.empty(),
                        free
                                .getOrDefault(visit.id(), Map.of())
                                .getOrDefault(day, List.of())
                                .stream())
                .filter(slot -> !clashes(way, visit, slot))
                .min(Comparator.comparing(slot -> MoveCost.of(visit, day, slot)));
    }

    private void go(
            Way way, Standing visit, LocalDate day, FreeSlot slot, List<PlannedVisit> others) {
        judgedSoFar++;
        Optional<PlanJudgement> said = judge.move(visit, day, others);
        if (said.map(plan -> fit.isGood(plan.judgement())).orElse(true)) {
            List<PlannedTodo> todos = said.map(PlanJudgement::todos).orElse(List.of());
            extend(way.with(Placed.moved(visit, day, slot, todos), MoveCost.of(visit, day, slot)));
        }
    }

    private boolean isGoodTogether(Way way) {
        return way.placed().stream()
                .filter(placed -> !way.wrong().contains(placed.visit().id()))
                .allMatch(placed -> isGood(placed, others(way.placed(), placed)));
    }

    /** All but this one. */
    List<PlannedVisit> others(List<Placed> placed, Placed one) {
        return Stream.concat(fixed.stream(), placed.stream())
                .filter(each -> each.visit().id() != one.visit().id())
                .map(Placed::planned)
                .toList();
    }

    private boolean isGood(Placed placed, List<PlannedVisit> others) {
        return judge.at(placed, others)
                .map(
                        said ->
                                placed.isMoved()
                                        ? fit.isGood(said)
                                        : fit.mayStay(placed.visit(), said))
                .orElse(true);
    }
}
