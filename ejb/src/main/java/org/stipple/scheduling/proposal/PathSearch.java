package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.timing.Event;

/**
 * Finds the cheapest plan of all steps together, not step by step: an early first session may be
 * the wrong one. Plans grow by a step at a time; of those that later steps cannot tell apart the
 * cheapest is kept. Pure: no clock and no database.
 */
final class PathSearch {

    /** Plans of so many steps that are followed at most, the cheapest of them. */
    private static final int MOST = 1000;

    private final CourseCase course;
    private final List<StepWish> steps;
    private final Relevant relevant;
    private final LocalDate first;

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
        Map<List<Event>, Path> kept = new HashMap<>();
        for (Path path : layer) {
            stops(path, steps.get(index), free)
                    .map(path::with)
                    .forEach(
                            next ->
                                    kept.merge(
                                            relevant.of(next, index + 1),
                                            next,
                                            (one, other) -> cheaper(one, other, cost)));
        }
        List<Path> cheapest = new ArrayList<>(kept.values());
        cheapest.sort(Comparator.comparing(cost));
        return cheapest.size() > MOST ? cheapest.subList(0, MOST) : cheapest;
    }

    private static Path cheaper(Path one, Path other, Function<Path, Cost> cost) {
        return cost.apply(other).compareTo(cost.apply(one)) < 0 ? other : one;
    }

    private Stream<Stop> stops(Path path, StepWish wish, Free free) {
        Optional<VisitCase> visit = course.visit(path, wish.step());
        return free.days(wish.step(), path.from(first))
                .filter(day -> free.suits(wish, day, path))
                .map(day -> stop(path, wish, day, visit, free))
                .filter(Stop::isPermitted);
    }

    private Stop stop(
            Path path, StepWish wish, LocalDate day, Optional<VisitCase> visit, Free free) {
        return new Stop(
                wish,
                day,
                free.pick(wish, day, path),
                visit.map(of -> of.judgePlan(day, course.today())).orElse(null));
    }
}
