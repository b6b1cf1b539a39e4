package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stipple.timing.CalendarFixture.*;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Paragraph 2: a rule matches if the step fits, its tags are on the course and it has not ended.
 */
class MatchingTest {

    private static final String CONSENT = "CONSENT@" + WED_2026_01_07;

    private static RuleFixture governing(String step) {
        return rule("R").from("CONSENT").step(step).minimum("P0D");
    }

    private static boolean speaks(InquiryFixture course, String step, String day) {
        return !course.codes(step, day).isEmpty();
    }

    @Test
    void anExactStepFitsItselfAlone() {
        InquiryFixture course = by(governing("SESSION_2")).after(CONSENT);

        assertEquals(true, speaks(course, "SESSION_2", WED_2026_01_07));
        assertEquals(false, speaks(course, "SESSION_1", WED_2026_01_07));
        assertEquals(false, speaks(course, "SESSION_22", WED_2026_01_07));
        assertEquals(false, speaks(course, "TOUCH_UP", WED_2026_01_07));
    }

    @Test
    void sessionFitsAnySessionAndNothingElse() {
        InquiryFixture course = by(governing("SESSION")).after(CONSENT);

        assertEquals(true, speaks(course, "SESSION_1", WED_2026_01_07));
        assertEquals(true, speaks(course, "SESSION_17", WED_2026_01_07));
        assertEquals(false, speaks(course, "REVIEW", WED_2026_01_07));
        assertEquals(false, speaks(course, "TOUCH_UP", WED_2026_01_07));
        assertEquals(false, speaks(course, "PATCH_TEST_READING", WED_2026_01_07));
    }

    @Test
    void sessionFourPlusFitsTheFourthAndLater() {
        InquiryFixture course = by(governing("SESSION_4+")).after(CONSENT);

        assertEquals(false, speaks(course, "SESSION_3", WED_2026_01_07));
        assertEquals(true, speaks(course, "SESSION_4", WED_2026_01_07));
        assertEquals(true, speaks(course, "SESSION_10", WED_2026_01_07));
        assertEquals(false, speaks(course, "TOUCH_UP", WED_2026_01_07));
    }

    @Test
    void ofSeveralStepsAnyMayFit() {
        InquiryFixture course = by(governing("SESSION_4+|REVIEW")).after(CONSENT);

        assertEquals(true, speaks(course, "SESSION_5", WED_2026_01_07));
        assertEquals(true, speaks(course, "REVIEW", WED_2026_01_07));
        assertEquals(false, speaks(course, "SESSION_1", WED_2026_01_07));
    }

    @Test
    void allTagsMustBeOnTheCourse() {
        InquiryFixture course =
                by(governing("REVIEW").when("SCARRING", "THIRD_UNDECIDED")).after(CONSENT);

        assertEquals(false, speaks(course, "REVIEW", WED_2026_01_07));
        assertEquals(false, speaks(course.tagged("SCARRING"), "REVIEW", WED_2026_01_07));
        assertEquals(
                true,
                speaks(
                        course.tagged("OTHER", "THIRD_UNDECIDED", "SCARRING"),
                        "REVIEW",
                        WED_2026_01_07));
    }

    @Test
    void aRuleEndsAfterItsLastDayCountedFromTheEndOfTheCourse() {
        InquiryFixture course =
                by(governing("TOUCH_UP").until("P1W")).after(CONSENT, "COURSE_END@2026-01-07");

        assertEquals(true, speaks(course, "TOUCH_UP", WED_2026_01_14), "the day itself included");
        assertEquals(false, speaks(course, "TOUCH_UP", THU_2026_01_15));
    }

    @Test
    void theLatestEndOfTheCourseOnOrBeforeTheDayCounts() {
        InquiryFixture course =
                by(governing("TOUCH_UP").until("P1W"))
                        .after(
                                CONSENT,
                                "COURSE_END@2026-01-07",
                                "COURSE_END@2026-01-22",
                                "COURSE_END@2026-02-28");

        assertEquals(false, speaks(course, "TOUCH_UP", WED_2026_01_21));
        assertEquals(true, speaks(course, "TOUCH_UP", THU_2026_01_22));
        assertEquals(false, speaks(course, "TOUCH_UP", SAT_2026_01_31));
        assertEquals(true, speaks(course, "TOUCH_UP", SAT_2026_02_28));
    }

    @Test
    void withoutAnEndOfTheCourseThereIsNoEnd() {
        InquiryFixture course = by(governing("TOUCH_UP").until("P1W")).after(CONSENT);

        assertEquals(true, speaks(course, "TOUCH_UP", "2096-01-07"));
    }

    @Test
    void aRequiredRuleThatHasEndedIsNoLongerMissing() {
        InquiryFixture course =
                by(rule("R").from("TOUCH_UP").step("TOUCH_UP").required().until("P1W"))
                        .after("COURSE_END@2026-01-07");

        assertEquals(Verdict.MISSING, course.verdict("TOUCH_UP", WED_2026_01_14));
        assertEquals(Verdict.UNGOVERNED, course.verdict("TOUCH_UP", THU_2026_01_15));
    }

    @Test
    void anEndedOverrideGivesWayToTheRuleThatItReplaced() {
        InquiryFixture course =
                by(
                                governing("TOUCH_UP").minimum("P2Y"),
                                rule("O")
                                        .from("CONSENT")
                                        .step("TOUCH_UP")
                                        .when("A")
                                        .override()
                                        .minimum("P0D")
                                        .until("P1W"))
                        .tagged("A")
                        .after(CONSENT, "COURSE_END@2026-01-07");

        assertEquals(List.of("O"), course.codes("TOUCH_UP", WED_2026_01_14));
        assertEquals(List.of("R"), course.codes("TOUCH_UP", THU_2026_01_15));
    }
}
