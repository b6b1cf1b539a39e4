package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.timing.CalendarFixture.*;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraphs 1 and 4: which event a rule counts from. */
class AnchorTest {

    private static RuleFixture consent() {
        return rule("R").from("CONSENT").step("SESSION").required();
    }

    private static String anchor(InquiryFixture course, String step, String day) {
        return course.finding("R", step, day).anchor().map(Event::toString).orElse("none");
    }

    @Test
    void eventsAfterTheDayAreIgnored() {
        InquiryFixture course = by(consent()).after("CONSENT@" + THU_2026_01_08);

        assertEquals(Verdict.MISSING, course.verdict("SESSION_1", WED_2026_01_07));
    }

    @Test
    void anEventOnTheDayCounts() {
        InquiryFixture course = by(consent()).after("CONSENT@" + WED_2026_01_07);

        assertEquals(Verdict.RECOMMENDED, course.verdict("SESSION_1", WED_2026_01_07));
    }

    @Test
    void theLatestOfTheEventsNamedCounts() {
        InquiryFixture course =
                by(consent().from("CONSENT|REVIEW|TOUCH_UP"))
                        .after("CONSENT@2026-01-07", "TOUCH_UP@2026-01-08", "REVIEW@2026-01-09");

        assertEquals("REVIEW@2026-01-09", anchor(course, "SESSION_1", SAT_2026_01_10));
        assertEquals("TOUCH_UP@2026-01-08", anchor(course, "SESSION_1", THU_2026_01_08));
    }

    @Test
    void theSameEventMayHaveHappenedSeveralTimes() {
        InquiryFixture course =
                by(consent())
                        .after("CONSENT@2026-01-14", "CONSENT@2026-01-07", "CONSENT@2026-01-07");

        assertEquals("CONSENT@2026-01-07", anchor(course, "SESSION_1", TUE_2026_01_13));
        assertEquals("CONSENT@2026-01-14", anchor(course, "SESSION_1", WED_2026_01_14));
    }

    @Test
    void ofSeveralEventsOnOneDayTheOneNamedFirstIsShown() {
        InquiryFixture course =
                by(consent().from("TOUCH_UP|COURSE_END|CONSENT"))
                        .after("CONSENT@2026-01-07", "COURSE_END@2026-01-07");

        assertEquals("COURSE_END@2026-01-07", anchor(course, "SESSION_1", WED_2026_01_07));
    }

    @Test
    void withoutItsAnchorARequiredRuleIsMissing() {
        Judgement judgement = by(consent()).judge("SESSION_1", WED_2026_01_07);

        assertEquals(Verdict.MISSING, judgement.verdict());
        assertTrue(judgement.findings().get(0).isMissing());
        assertEquals(List.of(EventName.parse("CONSENT")), judgement.findings().get(0).from());
    }

    @Test
    void withoutItsAnchorAnyOtherRuleIsLeftOut() {
        InquiryFixture course = by(rule("R").from("OBSERVATION:SUNBURN").minimum("P21D"));

        assertEquals(List.of(), course.codes("SESSION_2", WED_2026_01_07));
    }

    @Test
    void anObservationCodeThatNoTableKnowsIsAnEventLikeAnyOther() {
        InquiryFixture course =
                by(rule("R").from("OBSERVATION:CVX_33").minimum("P21D"))
                        .after(
                                "OBSERVATION:CVX_33@2026-01-07",
                                "OBSERVATION:UNHEARD_OF@2026-01-08");

        assertEquals("OBSERVATION:CVX_33@2026-01-07", anchor(course, "SESSION_2", MON_2026_01_12));
    }

    @Test
    void thePreviousSessionIsExactlyTheOneBefore() {
        InquiryFixture course =
                by(consent().from("PREVIOUS_SESSION"))
                        .after("SESSION_1@2026-01-07", "SESSION_2@2026-01-14");

        assertEquals("SESSION_1@2026-01-07", anchor(course, "SESSION_2", WED_2026_01_21));
        assertEquals("SESSION_2@2026-01-14", anchor(course, "SESSION_3", WED_2026_01_21));
    }

    @Test
    void aGapIsNotBridged() {
        InquiryFixture course =
                by(consent().from("PREVIOUS_SESSION")).after("SESSION_1@2026-01-07");

        assertEquals("none", anchor(course, "SESSION_3", WED_2026_01_21));
    }

    @Test
    void beforeTheFirstSessionThereIsNoPreviousOne() {
        InquiryFixture course =
                by(consent().from("PREVIOUS_SESSION")).after("SESSION_1@2026-01-07");

        assertEquals("none", anchor(course, "SESSION_1", WED_2026_01_21));
    }

    @Test
    void beforeAStepThatIsNoSessionThereIsNoPreviousOne() {
        InquiryFixture course =
                by(consent().from("PREVIOUS_SESSION|CONSENT").step("REVIEW"))
                        .after("SESSION_1@2026-01-07", "CONSENT@2026-01-05");

        assertEquals("CONSENT@2026-01-05", anchor(course, "REVIEW", WED_2026_01_21));
    }

    @Test
    void anAnchorBeforeTheFenceDoesNotCount() {
        InquiryFixture course =
                by(consent().from("REVIEW").after("SESSION_2"))
                        .after("REVIEW@2026-01-13", "SESSION_2@2026-01-14");

        assertEquals("none", anchor(course, "SESSION_3", WED_2026_01_21));
    }

    @Test
    void anAnchorOnTheDayOfTheFenceCounts() {
        InquiryFixture course =
                by(consent().from("REVIEW").after("SESSION_2"))
                        .after("REVIEW@2026-01-14", "SESSION_2@2026-01-14");

        assertEquals("REVIEW@2026-01-14", anchor(course, "SESSION_3", WED_2026_01_21));
    }

    @Test
    void theLatestFenceOnOrBeforeTheDayCounts() {
        InquiryFixture course =
                by(consent().from("REVIEW").after("SESSION_2|CONSULTATION"))
                        .after(
                                "SESSION_2@2026-01-07",
                                "REVIEW@2026-01-10",
                                "CONSULTATION@2026-01-12");

        assertEquals("REVIEW@2026-01-10", anchor(course, "SESSION_3", SUN_2026_01_11));
        assertEquals("none", anchor(course, "SESSION_3", MON_2026_01_12));
    }

    @Test
    void withoutAnEventThatFencesNothingIsShutOut() {
        InquiryFixture course =
                by(consent().from("REVIEW").after("SESSION_2")).after("REVIEW@2026-01-10");

        assertEquals("REVIEW@2026-01-10", anchor(course, "SESSION_3", SUN_2026_01_11));
    }

    @Test
    void thePreviousSessionMayFenceToo() {
        InquiryFixture course =
                by(consent().from("REVIEW").after("PREVIOUS_SESSION"))
                        .after("SESSION_2@2026-01-14", "REVIEW@2026-01-10", "SESSION_3@2026-01-08");

        assertEquals("none", anchor(course, "SESSION_3", WED_2026_01_21));
        assertEquals("REVIEW@2026-01-10", anchor(course, "SESSION_4", WED_2026_01_21));
        assertEquals("REVIEW@2026-01-10", anchor(course, "SESSION_1", WED_2026_01_21));
    }
}
