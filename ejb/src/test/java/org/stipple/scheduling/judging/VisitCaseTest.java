package org.stipple.scheduling.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stipple.policy.table.Shipped;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timing.Outcome;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.Verdict;

class VisitCaseTest {

    private static final Protocol GATES = Shipped.find("gates").orElseThrow();
    private static final Protocol HOUSE = Shipped.find("house").orElseThrow().joinedWith(GATES);

    private static final LocalDate WED_2026_01_07 = LocalDate.of(2026, 1, 7);
    private static final LocalDate WED_2026_01_14 = LocalDate.of(2026, 1, 14);
    private static final LocalDate WED_2026_01_28 = LocalDate.of(2026, 1, 28);

    private static final LocalDate TODAY = WED_2026_01_07;

    @Test
    void whoBooksByPhoneMayBookTheConsultationAndTheConsentForTheDay() {
        VisitCase first = house("", "", Step.session(1));

        PlanJudgement plan = first.judgePlan(WED_2026_01_14, TODAY);

        assertEquals(Outcome.PERMITTED, plan.judgement().outcome());
        assertEquals(
                List.of(
                        new PlannedTodo(TodoKind.CONSULTATION, WED_2026_01_14),
                        new PlannedTodo(TodoKind.CONSENT, WED_2026_01_14)),
                plan.todos());
    }

    @Test
    void butNothingCountsAtTheStartThatHasNotHappened() {
        VisitCase first = house("", "CONSULTATION@2026-01-14 CONSENT@2026-01-14", Step.session(1));

        assertEquals(Outcome.REFUSED, first.judgeFacts(WED_2026_01_14).outcome());
        assertEquals(Verdict.MISSING, first.judgeFacts(WED_2026_01_14).verdict());
    }

    @Test
    void aConsentThatHasLapsedByTheDayIsSignedAgain() {
        VisitCase second =
                house(
                        "CONSULTATION@2025-01-10 CONSENT@2025-01-10 SESSION_1@2026-01-07",
                        "",
                        Step.session(2));

        PlanJudgement plan = second.judgePlan(WED_2026_01_14, TODAY);

        assertEquals(List.of(new PlannedTodo(TodoKind.CONSENT, WED_2026_01_14)), plan.todos());
        assertEquals(Verdict.RECOMMENDED, plan.judgement().verdict());
    }

    @Test
    void aTestThatIsNotReadYetIsReadOnItsBestDayBefore() {
        VisitCase first =
                tested("CONSULTATION@2026-01-02 CONSENT@2026-01-02 PATCH_TEST_APPLIED@2026-01-02");

        PlanJudgement plan = first.judgePlan(WED_2026_01_28, TODAY);

        LocalDate twoWeeksAfter = LocalDate.of(2026, 1, 16);
        assertEquals(
                List.of(new PlannedTodo(TodoKind.PATCH_TEST_READING, twoWeeksAfter)), plan.todos());
        assertEquals(Outcome.PERMITTED, plan.judgement().outcome());
    }

    @Test
    void aTestThatCannotBeReadInTimeKeepsTheVisitShut() {
        VisitCase first =
                tested("CONSULTATION@2026-01-02 CONSENT@2026-01-02 PATCH_TEST_APPLIED@2026-01-02");

        PlanJudgement plan = first.judgePlan(WED_2026_01_14, TODAY);

        assertEquals(List.of(), plan.todos());
        assertEquals(Outcome.REFUSED, plan.judgement().outcome());
        assertEquals(
                Optional.of(LocalDate.of(2026, 1, 16)),
                first.nearestPermitted(WED_2026_01_14, TODAY).day());
    }

    @Test
    void whereNoTestWasAppliedNoReadingIsPlanned() {
        VisitCase first = tested("CONSULTATION@2026-01-02 CONSENT@2026-01-02");

        assertEquals(List.of(), first.judgePlan(WED_2026_01_28, TODAY).todos());
        assertEquals(List.of("CG-PATCH"), first.nearestPermitted(WED_2026_01_28, TODAY).shutBy());
    }

    @Test
    void aPlannedReadingIsNotPlannedTwice() {
        VisitCase first =
                new VisitCase(
                        HOUSE,
                        Set.of("PATCH_TEST_REQUESTED"),
                        Timeline.parse(
                                "CONSULTATION@2026-01-02 CONSENT@2026-01-02 PATCH_TEST_APPLIED@2026-01-02"),
                        Timeline.parse("PATCH_TEST_CLEARED@2026-01-20"),
                        Step.session(1));

        PlanJudgement plan = first.judgePlan(WED_2026_01_28, TODAY);

        assertEquals(List.of(), plan.todos());
        assertEquals(Outcome.PERMITTED, plan.judgement().outcome());
    }

    @Test
    void aTestWithAReactionIsNoOpenTest() {
        VisitCase first =
                new VisitCase(
                        HOUSE,
                        Set.of("PATCH_TEST_REQUESTED", "PATCH_TEST_REACTION"),
                        Timeline.parse(
                                "CONSULTATION@2026-01-02 CONSENT@2026-01-02"
                                        + " PATCH_TEST_APPLIED@2025-12-01 PATCH_TEST_REACTED@2025-12-15"),
                        Timeline.EMPTY,
                        Step.session(1));

        PlanJudgement plan = first.judgePlan(WED_2026_01_28, TODAY);

        assertEquals(List.of(), plan.todos());
        assertEquals(Outcome.REFUSED, plan.judgement().outcome());
    }

    @Test
    void aPlannedSessionCountsForTheOneAfterIt() {
        VisitCase second =
                house(
                        "CONSULTATION@2026-01-02 CONSENT@2026-01-02",
                        "SESSION_1@2026-01-14",
                        Step.session(2));

        PlanJudgement plan = second.judgePlan(WED_2026_01_28, TODAY);

        assertEquals(Verdict.RECOMMENDED, plan.judgement().verdict());
    }

    @Test
    void graceDaysNeedAnOverrideAndTheNearestDaysAreOffered() {
        VisitCase second =
                house(
                        "CONSULTATION@2026-01-02 CONSENT@2026-01-02 SESSION_1@2026-01-07",
                        "",
                        Step.session(2));
        LocalDate fiveDaysAfter = LocalDate.of(2026, 1, 12);

        PlanJudgement plan = second.judgePlan(fiveDaysAfter, TODAY);

        assertEquals(Verdict.GRACE, plan.judgement().verdict());
        assertEquals(Outcome.NEEDS_OVERRIDE, plan.judgement().outcome());
        assertEquals(List.of("HO-S1-S2"), plan.codesToOverride());
        assertEquals(
                Optional.of(WED_2026_01_14), second.nearestPermitted(fiveDaysAfter, TODAY).day());
        assertEquals(
                Optional.of(WED_2026_01_14), second.nearestRecommended(fiveDaysAfter, TODAY).day());
    }

    @Test
    void whatNoDayOpensIsNamedByItsRule() {
        VisitCase second = house("CONSULTATION@2026-01-02 CONSENT@2026-01-02", "", Step.session(2));

        assertTrue(second.nearestPermitted(WED_2026_01_14, TODAY).shutBy().contains("HO-S1-S2"));
    }

    private static VisitCase house(String facts, String planned, Step step) {
        return new VisitCase(HOUSE, Set.of(), Timeline.parse(facts), Timeline.parse(planned), step);
    }

    private static VisitCase tested(String facts) {
        return new VisitCase(
                HOUSE,
                Set.of("PATCH_TEST_REQUESTED"),
                Timeline.parse(facts),
                Timeline.EMPTY,
                Step.session(1));
    }
}
