package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.timing.CalendarFixture.*;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Paragraphs 9 and 10: the window over all rules, and the conflict in it. */
class WindowTest {

    private static final String SESSION_1 = "SESSION_1@" + WED_2026_01_07;

    private static Map<Bound, LocalDate> window(RuleFixture... rules) {
        return by(rules).after(SESSION_1).judge("SESSION_2", WED_2026_01_07).window().days();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void theFirstDaysAreTheLatestOfAllRules() {
        Map<Bound, LocalDate> window =
                window(
                        rule("A").absoluteMinimum("P1D").minimum("P7D").recommendedFrom("P8D"),
                        rule("B").absoluteMinimum("P5D").minimum("P6D").recommendedFrom("P14D"));

        assertEquals(
                Map.of(
                        Bound.ABSOLUTE_MINIMUM, day(MON_2026_01_12),
                        Bound.MINIMUM, day(WED_2026_01_14),
                        Bound.RECOMMENDED_FROM, day(WED_2026_01_21)),
                window);
    }

    @Test
    void theLastDaysAreTheEarliestOfAllRules() {
        Map<Bound, LocalDate> window =
                window(
                        rule("A").recommendedTo("P7D").maximum("P15D"),
                        rule("B").recommendedTo("P8D").maximum("P14D"));

        assertEquals(
                Map.of(
                        Bound.RECOMMENDED_TO, day(WED_2026_01_14),
                        Bound.MAXIMUM, day(WED_2026_01_21)),
                window);
    }

    @Test
    void theRecommendedDaysNeverBeginBeforeTheEarliest() {
        assertEquals(
                day(WED_2026_01_14),
                window(rule("A").minimum("P7D"), rule("B").recommendedFrom("P1D"))
                        .get(Bound.RECOMMENDED_FROM));
    }

    @Test
    void whereNoRuleRecommendsAFirstDayItIsTheEarliest() {
        assertEquals(
                day(WED_2026_01_14), window(rule("A").minimum("P7D")).get(Bound.RECOMMENDED_FROM));
    }

    @Test
    void theRecommendedDaysAreCutToTheLatest() {
        assertEquals(
                day(WED_2026_01_14),
                window(rule("A").recommendedTo("P14D"), rule("B").maximum("P7D"))
                        .get(Bound.RECOMMENDED_TO));
    }

    @Test
    void aDateThatNoRuleStatesStaysEmpty() {
        assertEquals(Map.of(), window(rule("A").required()));
        assertEquals(Map.of(Bound.MAXIMUM, day(WED_2026_01_14)), window(rule("A").maximum("P7D")));
    }

    @Test
    void rulesOfAnySeverityCount() {
        assertEquals(
                day(WED_2026_01_14),
                window(rule("A").minimum("P7D").severity(Severity.INFO)).get(Bound.MINIMUM));
    }

    @Test
    void theWindowIsFilledAlsoWhereAGateIsMissing() {
        Judgement judgement =
                by(rule("A").minimum("P7D"), rule("C").from("CONSENT").required().maximum("P1Y"))
                        .after(SESSION_1)
                        .judge("SESSION_2", WED_2026_01_14);

        assertEquals(Verdict.MISSING, judgement.verdict());
        assertEquals(
                "{ABSOLUTE_MINIMUM=2026-01-14, MINIMUM=2026-01-14,"
                        + " RECOMMENDED_FROM=2026-01-14}",
                judgement.window().toString());
    }

    @Test
    void theEndOfARuleIsInItsFindingButNotInTheWindow() {
        InquiryFixture course =
                by(rule("R").from("TOUCH_UP").step("TOUCH_UP").minimum("P1D").until("P2W"))
                        .after("COURSE_END@2026-01-07", "TOUCH_UP@2026-01-08");
        Judgement judgement = course.judge("TOUCH_UP", MON_2026_01_12);

        assertEquals(
                day(WED_2026_01_21), judgement.findings().get(0).window().days().get(Bound.UNTIL));
        assertFalse(judgement.window().days().containsKey(Bound.UNTIL));
    }

    @Test
    void recommendedDaysThatEndBeforeTheyBeginAreAConflict() {
        assertTrue(conflict(rule("A").recommendedTo("P7D"), rule("B").recommendedFrom("P8D")));
        assertFalse(conflict(rule("A").recommendedTo("P7D"), rule("B").recommendedFrom("P7D")));
    }

    @Test
    void aLatestDayBeforeTheEarliestIsAConflict() {
        assertTrue(conflict(rule("A").maximum("P6D"), rule("B").minimum("P7D")));
        assertFalse(conflict(rule("A").maximum("P7D"), rule("B").minimum("P7D")));
    }

    @Test
    void aLatestDayBeforeTheRecommendedIsAConflict() {
        assertTrue(conflict(rule("A").maximum("P6D"), rule("B").recommendedFrom("P7D")));
        assertFalse(conflict(rule("A").maximum("P7D"), rule("B").recommendedFrom("P7D")));
    }

    @Test
    void aLatestDayBeforeTheAbsoluteEarliestAloneCannotHideAConflict() {
        assertTrue(conflict(rule("A").maximum("P6D"), rule("B").absoluteMinimum("P7D")));
    }

    @Test
    void aConflictMovesNoDate() {
        Map<Bound, LocalDate> window = window(rule("A").maximum("P6D"), rule("B").minimum("P7D"));

        assertEquals(day(TUE_2026_01_13), window.get(Bound.MAXIMUM));
        assertEquals(day(WED_2026_01_14), window.get(Bound.MINIMUM));
    }

    private static boolean conflict(RuleFixture... rules) {
        return by(rules).after(SESSION_1).judge("SESSION_2", WED_2026_01_07).conflict();
    }

    @Test
    void aMissingConsentOrAnObservationNeverMakesAClientOverdue() {
        Judgement judgement =
                by(
                                rule("COURSE").recommendedFrom("P7D").recommendedTo("P14D"),
                                rule("CONSENT").from("CONSENT").recommendedTo("P1D").maximum("P2D"),
                                rule("SUN").from("OBSERVATION:SUNBURN").minimum("P8W"),
                                rule("GONE").from("CONSULTATION").required())
                        .after(SESSION_1, "CONSENT@2026-01-07", "OBSERVATION:SUNBURN@2026-01-07")
                        .judge("SESSION_2", WED_2026_01_14);

        assertEquals(
                Map.of(
                        Bound.RECOMMENDED_FROM, day(WED_2026_01_14),
                        Bound.RECOMMENDED_TO, day(WED_2026_01_21)),
                judgement.courseWindow().days());
    }
}
