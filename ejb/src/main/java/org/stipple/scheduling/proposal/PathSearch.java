package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.timing.Event;
import org.stipple.timing.Step;

/**
 * Finds the cheapest plan of all steps together, not step by step: an early first session may be
 * the wrong one. Plans grow by a step at a time; of those that later steps cannot tell apart the
 * cheapest is kept. Pure: no clock and no database.
 */
final class PathSearch {

    /** Plans of so many steps that are followed at most, the cheapest of them. */
    private static final int MOST = 200;

    /**
     * Days of a step after the first session that are followed at most, from the first permitted.
     */
    private static final int MOST_DAYS = 60;

    /** A patch test and its reading come soon: so many of their days are followed at most. */
    private static final int MOST_TEST_DAYS = 8;

    private final CourseCase course;
    private final List<StepWish> steps;
    private final Relevant relevant;
    private final LocalDate first;
    private final Map<Asked, Map<LocalDate, PlanJudgement>> known = new HashMap<>();

    /**
     * @param steps in their order
     * @param first the day from which the first may be planned, inclusive
     */
    PathSearch(CourseCase course, List<StepWish> steps, LocalDate first) {
        this.course = course;
        this.steps = List.copyOf(steps);
        this.relevant = new Relevant(course.rules(), steps);
        this.first = first;
    }

    /**
     * The cheapest plan.
     *
     * @param cost adds up along a plan: a dearer beginning never makes a cheaper whole
     * @param isGood what the whole has to be besides
     * @return empty where there is none
     */
    Optional<Path> find(Free free, Function<Path, Cost> cost, Predicate<Path> isGood) {
        Collection<Path> layer = List.of(Path.EMPTY);
        for (int i = 0; i < steps.size(); i++) {
            layer = grow(layer, i, free, cost);
        }
        return layer.stream()
                .filter(path -> !path.isEmpty())
                .filter(isGood)
                .min(Comparator.comparing(cost));
    }

    /** The cheapest plan of as many steps as can be planned at all. */
    Path findLongest(Free free, Function<Path, Cost> cost) {
        Collection<Path> layer = List.of(Path.EMPTY);
        Path longest = Path.EMPTY;
        for (int i = 0; i < steps.size() && !layer.isEmpty(); i++) {
            layer = grow(layer, i, free, cost);
            longest = layer.stream().min(Comparator.comparing(cost)).orElse(longest);
        }
        return longest;
    }

    private List<Path> grow(
            Collection<Path> layer, int index, Free free, Function<Path, Cost> cost) {
        Map<List<Event>, Costed> kept = new HashMap<>();
        for (Path path : layer) {
            stops(path, steps.get(index), free)
                    .map(path::with)
                    .map(next -> new Costed(next, cost.apply(next)))
                    .forEach(
                            next ->
                                    kept.merge(
                                            relevant.of(next.path(), index + 1),
                                            next,
                                            Costed::cheaper));
        }
        return kept.values().stream()
                .sorted(Comparator.comparing(Costed::cost))
                .limit(MOST)
                .map(Costed::path)
                .toList();
    }

    private record Costed(Path path, Cost cost) {

        Costed cheaper(Costed other) {
            return other.cost.compareTo(cost) < 0 ? other : this;
        }
    }

    private Stream<Stop> stops(Path path, StepWish wish, Free free) {
        Function<LocalDate, PlanJudgement> judge = judging(path, wish);
        return free.days(wish.step(), path.from(first))
                .filter(day -> free.suits(wish, day, path))
                .map(day -> new Stop(wish, day, free.pick(wish, day, path), judge.apply(day)))
                .filter(Stop::isPermitted)
                .limit(most(path, wish));
    }

    /** The first session may begin on any day: from an event one counts back to it. */
    private static int most(Path path, StepWish wish) {
        if (wish.isTest()) {
            return MOST_TEST_DAYS;
        }
        boolean begun = path.events().stream().anyMatch(event -> event.name().isSession());
        return begun ? MOST_DAYS : Integer.MAX_VALUE;
    }

    /** Judges days after this plan; what was asked before, of whatever plan, is known. */
    private Function<LocalDate, PlanJudgement> judging(Path path, StepWish wish) {
        Optional<Step> step = wish.step().judged();
        if (step.isEmpty()) {
            return day -> null;
        }
        Map<LocalDate, PlanJudgement> said =
                known.computeIfAbsent(
                        new Asked(step.get(), relevant.to(step.get(), path)),
                        asked -> new HashMap<>());
        VisitCase visit = course.visit(path, wish.step()).orElseThrow();
        return day -> said.computeIfAbsent(day, of -> visit.judgePlan(of, course.today()));
    }

    private record Asked(Step step, List<Event> after) {}
}
