package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.NearestDay;

/** Makes proposals by every aim, or tells what stands in the way. Pure: no clock, no database. */
final class Planner {

    /** How far ahead the rules alone are asked. */
    private static final int WEEKS_LOOKED = 26;

    private final CourseCase course;
    private final List<StepWish> steps;
    private final LocalDate first;
    private final Readiness readiness;
    private final PathSearch search;

    /**
     * @param steps in their order, at least one
     * @param first day, inclusive
     * @param event for which the client is to be ready; null for none
     */
    Planner(CourseCase course, List<StepWish> steps, LocalDate first, LocalDate event) {
        this.course = course;
        this.steps = steps;
        this.first = first;
        this.readiness = event == null ? null : new Readiness(course, event);
        this.search = new PathSearch(course, steps, first);
    }

    /**
     * One by each aim, equal ones once, the best first.
     *
     * @param personId with whom alone the sessions are; 0 for any
     */
    List<Proposal> propose(FoundTimes times, long personId) {
        Free free = new FreeTimes(times, with(personId));
        Map<Path, Set<Aim>> found = new LinkedHashMap<>();
        for (Aim aim : aims(personId)) {
            Optional<Path> path = aim == Aim.SAME_PERSON ? findWithOne(times) : find(free, aim);
            path.ifPresent(
                    plan ->
                            found.computeIfAbsent(plan, each -> EnumSet.noneOf(Aim.class))
                                    .add(aim));
        }
        return found.entrySet().stream()
                .map(entry -> proposal(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Predicate<FreeSlot> with(long personId) {
        return slot -> personId == 0 || slot.personId() == personId;
    }

    private Set<Aim> aims(long personId) {
        Set<Aim> aims = EnumSet.allOf(Aim.class);
        if (readiness == null) {
            aims.remove(Aim.LAST_START);
        }
        if (personId != 0 || sessions() < 2) {
            aims.remove(Aim.SAME_PERSON);
        }
        return aims;
    }

    private long sessions() {
        return steps.stream().filter(wish -> wish.step().number().isPresent()).count();
    }

    private Optional<Path> find(Free free, Aim aim) {
        return search.find(free, path -> Aims.cost(aim, path), this::isReady);
    }

    private boolean isReady(Path path) {
        return readiness == null || readiness.isReady(path);
    }

    /** The best of those who could do all sessions. */
    private Optional<Path> findWithOne(FoundTimes times) {
        return people(times)
                .flatMap(
                        person ->
                                find(new FreeTimes(times, with(person)), Aim.SAME_PERSON).stream())
                .min(Comparator.comparing(path -> Aims.cost(Aim.SAME_PERSON, path)));
    }

    private Stream<Long> people(FoundTimes times) {
        return times.slots().entrySet().stream()
                .filter(step -> step.getKey().number().isPresent())
                .flatMap(step -> step.getValue().values().stream())
                .flatMap(List::stream)
                .map(FreeSlot::personId)
                .distinct()
                .sorted();
    }

    private static Proposal proposal(Set<Aim> aims, Path path) {
        return new Proposal(
                aims,
                path.stops().stream().map(ProposedVisit::of).toList(),
                path.days(),
                path.distance());
    }

    /** What stands in the way where nothing could be proposed. */
    Obstacle obstacle(FoundTimes times, long personId) {
        Free empty = Free.always(first.plusWeeks(WEEKS_LOOKED));
        Path byRules = search.findLongest(empty, path -> Aims.cost(Aim.FASTEST, path));
        if (byRules.stops().size() < steps.size()) {
            return shut(byRules);
        }
        if (readiness != null && !readiness.isReady(byRules)) {
            return new Obstacle(
                    Obstacle.Kind.EVENT,
                    byRules.last().wish().step(),
                    readiness.readyFrom(byRules),
                    readiness.binding(byRules));
        }
        Path booked =
                search.findLongest(
                        new FreeTimes(times, with(personId)), path -> Aims.cost(Aim.FASTEST, path));
        return full(booked);
    }

    private Obstacle shut(Path path) {
        StepWish next = steps.get(path.stops().size());
        NearestDay nearest = nearest(path, next);
        LocalDate from = path.from(first);
        return nearest.day()
                .map(day -> new Stop(next, day, null, judge(path, next, day)))
                .map(stop -> open(stop, from))
                .orElseGet(
                        () ->
                                new Obstacle(
                                        Obstacle.Kind.RULES, next.step(), from, nearest.shutBy()));
    }

    private PlanJudgement judge(Path path, StepWish next, LocalDate day) {
        return course.visit(path, next.step()).orElseThrow().judgePlan(day, course.today());
    }

    /** A day that anybody may book is proposed only if nothing that comes first is missing. */
    private static Obstacle open(Stop stop, LocalDate from) {
        List<Finding> inTheWay = stop.inTheWay();
        List<EventName> needs =
                inTheWay.stream()
                        .filter(Finding::isMissing)
                        .flatMap(finding -> finding.from().stream())
                        .distinct()
                        .toList();
        List<String> codes = inTheWay.stream().map(Finding::code).toList();
        VisitStep step = stop.wish().step();
        if (codes.isEmpty()) {
            return new Obstacle(Obstacle.Kind.DIARY, step, stop.day(), codes);
        }
        return needs.isEmpty()
                ? new Obstacle(Obstacle.Kind.RULES, step, from, codes)
                : new Obstacle(Obstacle.Kind.MISSING, step, from, codes, needs);
    }

    /** All steps may have days of their own, and only together come too late for the event. */
    private Obstacle full(Path path) {
        int done = Math.min(path.stops().size(), steps.size() - 1);
        StepWish next = steps.get(done);
        LocalDate permitted =
                course.visit(path, next.step()).isPresent()
                        ? nearest(path, next).day().orElse(path.from(first))
                        : path.from(first);
        return new Obstacle(Obstacle.Kind.DIARY, next.step(), permitted, List.of());
    }

    private NearestDay nearest(Path path, StepWish next) {
        VisitCase visit = course.visit(path, next.step()).orElseThrow();
        return visit.nearestPermitted(path.from(first), course.today());
    }
}
