package org.stipple.scheduling.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;
import org.stipple.timing.Timeline;
import org.stipple.timing.Verdict;

/** Plans of whole courses. */
class PathSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final List<StepWish> THREE =
            IntStream.rangeClosed(1, 3).mapToObj(PathSearchTest::session).toList();

    private static StepWish session(int ordinal) {
        return new StepWish(VisitStep.session(ordinal), false);
    }

    private static CourseCase course(Protocol rules, String... tags) {
        return new CourseCase(rules, Set.of(tags), Timeline.EMPTY, Timeline.EMPTY, TODAY);
    }

    private static Protocol house() {
        return RuleRow.protocol("house", false, Shipped.content("house").rules());
    }

    private static Protocol rules(RuleRow... rows) {
        return RuleRow.protocol("own", false, List.of(rows));
    }

    private static RuleRow rule(String from, String step, Map<Bound, String> bounds) {
        return new RuleRow(
                from + "-" + step, from, "", step, "", "yes", "", bounds, "OVERRIDABLE", "");
    }

    private static PathSearch search(CourseCase course, List<StepWish> steps) {
        return new PathSearch(course, steps, TODAY);
    }

    private static Optional<Path> find(CourseCase course, Free free, Aim aim) {
        return search(course, THREE).find(free, path -> Aims.cost(aim, path), path -> true);
    }

    private static List<LocalDate> days(Path path) {
        return path.stops().stream().map(Stop::day).toList();
    }

    private static LocalDate day(int days) {
        return TODAY.plusDays(days);
    }

    @Test
    void theHousesCourseIsPlannedOnRecommendedDaysAlone() {
        CourseCase course = course(house(), "THIRD_PLANNED_IN_ADVANCE");

        Path path = find(course, Free.always(day(200)), Aim.RECOMMENDED).orElseThrow();

        assertEquals(0, path.distance());
        assertEquals(List.of(day(0), day(7), day(14)), days(path));
        assertTrue(
                path.stops().stream()
                        .skip(1)
                        .flatMap(stop -> stop.judgement().stream())
                        .allMatch(said -> said.verdict() == Verdict.RECOMMENDED));
    }

    @Test
    void aMaximumCanForceALaterFirstSession() {
        Protocol rules =
                rules(
                        rule(
                                "SESSION_1",
                                "SESSION_2",
                                Map.of(Bound.MINIMUM, "P7D", Bound.MAXIMUM, "P10D")),
                        rule("SESSION_2", "SESSION_3", Map.of(Bound.MINIMUM, "P7D")));
        Free free = free(Set.of(0, 1, 20), Set.of(28), Set.of(40));

        Path path = find(course(rules), free, Aim.FASTEST).orElseThrow();

        assertEquals(List.of(day(20), day(28), day(40)), days(path));
    }

    @Test
    void theFastestIsOverFirstThoughItIsNotTheNearestToTheRecommendedDays() {
        Protocol rules =
                rules(
                        rule(
                                "SESSION_1",
                                "SESSION_2",
                                Map.of(Bound.MINIMUM, "P7D", Bound.RECOMMENDED_FROM, "P20D")),
                        rule("SESSION_2", "SESSION_3", Map.of(Bound.MINIMUM, "P7D")));
        CourseCase course = course(rules);

        Path fastest = find(course, Free.always(day(90)), Aim.FASTEST).orElseThrow();
        Path best = find(course, Free.always(day(90)), Aim.RECOMMENDED).orElseThrow();

        assertEquals(List.of(day(0), day(7), day(14)), days(fastest));
        assertEquals(List.of(day(0), day(20), day(27)), days(best));
    }

    @Test
    void backwardsFromAnEventTheLastSafeStartIsFound() {
        CourseCase course = course(house(), "THIRD_PLANNED_IN_ADVANCE");
        Readiness wedding = new Readiness(course, day(100));

        Path path =
                search(course, THREE)
                        .find(
                                Free.always(day(99)),
                                each -> Aims.cost(Aim.LAST_START, each),
                                wedding::isReady)
                        .orElseThrow();

        // Three weeks from the end to the full result; 7 days twice before it.
        assertEquals(List.of(day(65), day(72), day(79)), days(path));
        assertFalse(new Readiness(course, day(34)).isReady(fastest(course)));
        assertEquals(day(35), wedding.readyFrom(fastest(course)));
        assertTrue(
                new Readiness(course, day(20)).binding(fastest(course)).contains("HO-FULL-RESULT"));
    }

    private static Path fastest(CourseCase course) {
        return find(course, Free.always(day(99)), Aim.FASTEST).orElseThrow();
    }

    @Test
    void whereAStepHasNoDayTheLongestPlanSaysHowFarItGoes() {
        Protocol rules =
                rules(
                        rule(
                                "SESSION_1",
                                "SESSION_2",
                                Map.of(Bound.MINIMUM, "P7D", Bound.MAXIMUM, "P10D")));
        Free free = free(Set.of(0), Set.of(28), Set.of(40));

        assertEquals(Optional.empty(), find(course(rules), free, Aim.FASTEST));
        assertEquals(
                List.of(day(0)),
                days(
                        search(course(rules), THREE)
                                .findLongest(free, path -> Aims.cost(Aim.FASTEST, path))));
    }

    @Property(tries = 60)
    void itFindsWhatTryingEveryDayFinds(
            @ForAll("someRules") Protocol rules,
            @ForAll("someDays") Set<Integer> first,
            @ForAll("someDays") Set<Integer> second,
            @ForAll("someDays") Set<Integer> third,
            @ForAll Aim aim) {
        CourseCase course = course(rules);
        Free free = free(first, second, third);

        Optional<Cost> found = find(course, free, aim).map(path -> Aims.cost(aim, path));

        assertEquals(cheapestOfAll(course, free, aim), found);
    }

    /** Every choice of days, one by one. */
    private static Optional<Cost> cheapestOfAll(CourseCase course, Free free, Aim aim) {
        List<Path> paths = List.of(Path.EMPTY);
        for (StepWish wish : THREE) {
            List<Path> longer = new ArrayList<>();
            for (Path path : paths) {
                free.days(wish.step(), path.from(TODAY))
                        .map(day -> stop(course, path, wish, day))
                        .filter(Stop::isPermitted)
                        .forEach(stop -> longer.add(path.with(stop)));
            }
            paths = longer;
        }
        return paths.stream().map(path -> Aims.cost(aim, path)).min(Cost::compareTo);
    }

    private static Stop stop(CourseCase course, Path path, StepWish wish, LocalDate day) {
        return new Stop(
                wish,
                day,
                null,
                course.visit(path, wish.step()).orElseThrow().judgePlan(day, TODAY));
    }

    /** On these days counted from today; a time of each suits whatever came before. */
    private static Free free(Set<Integer> first, Set<Integer> second, Set<Integer> third) {
        Map<VisitStep, List<LocalDate>> days = new HashMap<>();
        List<Set<Integer>> all = List.of(first, second, third);
        for (int i = 0; i < all.size(); i++) {
            days.put(
                    VisitStep.session(i + 1),
                    all.get(i).stream().sorted().map(PathSearchTest::day).toList());
        }
        return new Free() {
            @Override
            public Stream<LocalDate> days(VisitStep step, LocalDate from) {
                return days.get(step).stream().filter(day -> !day.isBefore(from));
            }

            @Override
            public boolean suits(StepWish wish, LocalDate day, Path before) {
                return true;
            }

            @Override
            public FreeSlot pick(StepWish wish, LocalDate day, Path before) {
                return null;
            }
        };
    }

    @Provide
    static Arbitrary<Set<Integer>> someDays() {
        return Arbitraries.integers().between(0, 45).set().ofMinSize(1).ofMaxSize(9);
    }

    /** The third session counts from the first as well as from the second. */
    @Provide
    static Arbitrary<Protocol> someRules() {
        Arbitrary<Map<Bound, String>> bounds =
                Combinators.combine(
                                Arbitraries.integers().between(1, 8),
                                Arbitraries.integers().between(0, 8),
                                Arbitraries.integers().between(0, 20))
                        .as(PathSearchTest::bounds);
        return Combinators.combine(bounds, bounds, bounds)
                .as(
                        (one, two, three) ->
                                rules(
                                        rule("SESSION_1", "SESSION_2", one),
                                        rule("SESSION_2", "SESSION_3", two),
                                        rule("SESSION_1", "SESSION_3", three)));
    }

    private static Map<Bound, String> bounds(int minimum, int untilBest, int best) {
        return Map.of(
                Bound.MINIMUM, "P" + minimum + "D",
                Bound.RECOMMENDED_FROM, "P" + (minimum + untilBest) + "D",
                Bound.RECOMMENDED_TO, "P" + (minimum + untilBest + best) + "D",
                Bound.MAXIMUM, "P" + (minimum + untilBest + best + 5) + "D");
    }
}
