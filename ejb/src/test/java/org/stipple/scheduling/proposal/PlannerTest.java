package org.stipple.scheduling.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.timing.EventName;
import org.stipple.timing.Protocol;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;

/** What stands in the way of a plan, and what is known of the time before an event. */
class PlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate WEDDING = TODAY.plusDays(100);
    private static final FoundTimes NO_TIME_IS_FREE = new FoundTimes(Map.of(), Map.of());

    private static Protocol shipped(String protocol) {
        return RuleRow.protocol(protocol, false, Shipped.content(protocol).rules());
    }

    private static CourseCase course(String protocol) {
        return new CourseCase(
                shipped(protocol),
                Set.of("THIRD_PLANNED_IN_ADVANCE"),
                Timeline.EMPTY,
                Timeline.EMPTY,
                TODAY);
    }

    private static Obstacle obstacle(String protocol, int sessions) {
        List<StepWish> steps =
                IntStream.rangeClosed(1, sessions)
                        .mapToObj(ordinal -> new StepWish(VisitStep.session(ordinal), false))
                        .toList();
        return new Planner(course(protocol), steps, TODAY, null).obstacle(NO_TIME_IS_FREE, 0);
    }

    /** The rule only warns, so that anybody may book it; nothing proposes it all the same. */
    @Test
    void whereARuleWantsAReviewThatNobodyPlansItIsNamedWithTheRule() {
        assertEquals(
                new Obstacle(
                        Obstacle.Kind.MISSING,
                        VisitStep.session(3),
                        TODAY,
                        List.of("VI-SETTLED"),
                        List.of(EventName.of(EventName.Kind.REVIEW))),
                obstacle("vinci", 3));
    }

    @Test
    void whereTheRulesAreKeptTheDiaryIsInTheWay() {
        assertEquals(Obstacle.Kind.DIARY, obstacle("vinci", 2).kind());
        assertEquals(Obstacle.Kind.DIARY, obstacle("house", 3).kind());
    }

    @Test
    void whatNoRuleOfACourseSaysOfTheTimeBeforeAnEventIsTold() {
        assertEquals(
                List.of(Step.FULL_RESULT, Step.NORMAL_ACTIVITY),
                new Readiness(course("vinci"), WEDDING).unspoken());
        assertEquals(List.of(), new Readiness(course("house"), WEDDING).unspoken());
    }

    @Test
    void whatAnotherProtocolStatesOfItIsItsLongestMinimum() {
        List<Step> both = List.of(Step.FULL_RESULT, Step.NORMAL_ACTIVITY);
        CourseCase course = course("vinci");

        assertEquals(
                new Healing.Known("House", "HO-FULL-RESULT", RulePeriod.parse("P3W")),
                HealingReading.longest("House", shipped("house"), both, course).orElseThrow());
        assertEquals(
                true, HealingReading.longest("Vinci", shipped("vinci"), both, course).isEmpty());
    }
}
