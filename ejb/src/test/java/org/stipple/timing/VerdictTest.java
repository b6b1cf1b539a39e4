package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stipple.timing.CalendarFixture.*;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Paragraphs 5 to 8: what a day is to a rule and to all rules, and what follows. */
class VerdictTest {

    private static final String SESSION_1 = "SESSION_1@" + WED_2026_01_07;

    private static RuleFixture full(String code) {
        return rule(code)
                .absoluteMinimum("P5D")
                .minimum("P7D")
                .recommendedFrom("P10D")
                .recommendedTo("P14D")
                .maximum("P6W");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-01-11, TOO_SOON",
        "2026-01-12, GRACE",
        "2026-01-13, GRACE",
        "2026-01-14, EARLY",
        "2026-01-16, EARLY",
        "2026-01-17, RECOMMENDED",
        "2026-01-21, RECOMMENDED",
        "2026-01-22, LATE",
        "2026-02-18, LATE",
        "2026-02-19, LAPSED",
    })
    void allBoundsAreInclusive(String day, Verdict verdict) {
        assertEquals(verdict, by(full("R")).after(SESSION_1).verdict("SESSION_2", day));
    }

    @Test
    void anAbsoluteMinimumAloneServesAsTheMinimumToo() {
        InquiryFixture course = by(rule("R").absoluteMinimum("P5D")).after(SESSION_1);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_2", SUN_2026_01_11));
        assertEquals(Verdict.RECOMMENDED, course.verdict("SESSION_2", MON_2026_01_12));
        assertEquals(
                course.judge("SESSION_2", MON_2026_01_12).window().absoluteEarliest(),
                course.judge("SESSION_2", MON_2026_01_12).window().earliest());
    }

    @Test
    void aMinimumAloneServesAsTheAbsoluteMinimumToo() {
        InquiryFixture course = by(rule("R").minimum("P5D")).after(SESSION_1);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_2", SUN_2026_01_11));
        assertEquals(Verdict.RECOMMENDED, course.verdict("SESSION_2", MON_2026_01_12));
    }

    @Test
    void nothingElseIsInferred() {
        InquiryFixture course = by(rule("R").recommendedFrom("P5D")).after(SESSION_1);

        assertEquals(Verdict.EARLY, course.verdict("SESSION_2", WED_2026_01_07));
        assertEquals(
                Window.EMPTY.earliest(),
                course.judge("SESSION_2", WED_2026_01_07).window().earliest());
        assertEquals(
                Window.EMPTY.latest(), course.judge("SESSION_2", WED_2026_01_07).window().latest());
    }

    @Test
    void aRuleWithoutBoundsRecommendsEveryDayFromItsAnchorOn() {
        InquiryFixture course = by(rule("R").required()).after(SESSION_1);

        assertEquals(Verdict.MISSING, course.verdict("SESSION_2", "2026-01-06"));
        assertEquals(Verdict.RECOMMENDED, course.verdict("SESSION_2", WED_2026_01_07));
        assertEquals(Verdict.RECOMMENDED, course.verdict("SESSION_2", "2126-01-07"));
    }

    @Test
    void beforeTheMinimumCountsMoreThanAfterTheMaximum() {
        InquiryFixture course = by(rule("R").minimum("P7D").maximum("P3D")).after(SESSION_1);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_2", MON_2026_01_12));
        assertEquals(Verdict.LAPSED, course.verdict("SESSION_2", WED_2026_01_14));
    }

    @Test
    void afterTheMaximumCountsMoreThanBeforeTheRecommendedDays() {
        InquiryFixture course =
                by(rule("R").recommendedFrom("P7D").maximum("P3D")).after(SESSION_1);

        assertEquals(Verdict.LAPSED, course.verdict("SESSION_2", MON_2026_01_12));
    }

    @Test
    void theVerdictOfTheDayIsTheWorst() {
        assertEquals(
                List.of(
                        Verdict.MISSING,
                        Verdict.TOO_SOON,
                        Verdict.LAPSED,
                        Verdict.GRACE,
                        Verdict.EARLY,
                        Verdict.LATE,
                        Verdict.RECOMMENDED,
                        Verdict.UNGOVERNED),
                List.of(Verdict.values()));
        InquiryFixture course =
                by(
                                rule("EARLY").recommendedFrom("P2W"),
                                rule("LATE").recommendedTo("P1D"),
                                rule("LAPSED").maximum("P1D"),
                                rule("GRACE").absoluteMinimum("P1D").minimum("P2W"))
                        .after(SESSION_1);

        assertEquals(Verdict.LAPSED, course.verdict("SESSION_2", SAT_2026_01_10));
    }

    @Test
    void aMissingRuleIsWorseThanAny() {
        InquiryFixture course =
                by(full("R"), rule("C").from("CONSENT").required().severity(Severity.INFO))
                        .after(SESSION_1);

        assertEquals(Verdict.MISSING, course.verdict("SESSION_2", SAT_2026_01_10));
        assertEquals(Outcome.NEEDS_OVERRIDE, course.outcome("SESSION_2", SAT_2026_01_10));
    }

    @Test
    void whereNoRuleSpeaksTheDayIsUngovernedAndPermitted() {
        Judgement judgement = by(full("R")).judge("REVIEW", WED_2026_01_07);

        assertEquals(Verdict.UNGOVERNED, judgement.verdict());
        assertEquals(Outcome.PERMITTED, judgement.outcome());
        assertEquals(Window.EMPTY, judgement.window());
        assertEquals(List.of(), judgement.findings());
    }

    @ParameterizedTest(name = "{0} of a rule that is {1}: {2}")
    @CsvSource({
        "MISSING,     BLOCK,       REFUSED",
        "MISSING,     OVERRIDABLE, NEEDS_OVERRIDE",
        "MISSING,     WARN,        WARNING",
        "MISSING,     INFO,        PERMITTED",
        "TOO_SOON,    BLOCK,       REFUSED",
        "TOO_SOON,    OVERRIDABLE, NEEDS_OVERRIDE",
        "TOO_SOON,    WARN,        WARNING",
        "TOO_SOON,    INFO,        PERMITTED",
        "LAPSED,      BLOCK,       REFUSED",
        "LAPSED,      OVERRIDABLE, NEEDS_OVERRIDE",
        "LAPSED,      WARN,        WARNING",
        "LAPSED,      INFO,        PERMITTED",
        "GRACE,       BLOCK,       NEEDS_OVERRIDE",
        "GRACE,       OVERRIDABLE, NEEDS_OVERRIDE",
        "GRACE,       WARN,        WARNING",
        "GRACE,       INFO,        PERMITTED",
        "EARLY,       BLOCK,       WARNING",
        "EARLY,       OVERRIDABLE, WARNING",
        "EARLY,       WARN,        WARNING",
        "EARLY,       INFO,        PERMITTED",
        "LATE,        BLOCK,       WARNING",
        "LATE,        OVERRIDABLE, WARNING",
        "LATE,        WARN,        WARNING",
        "LATE,        INFO,        PERMITTED",
        "RECOMMENDED, BLOCK,       PERMITTED",
        "RECOMMENDED, OVERRIDABLE, PERMITTED",
        "RECOMMENDED, WARN,        PERMITTED",
        "RECOMMENDED, INFO,        PERMITTED",
    })
    void theOutcomeFollowsFromVerdictAndSeverity(
            Verdict verdict, Severity severity, Outcome outcome) {
        assertEquals(outcome, Outcome.of(verdict, severity));
    }

    @Test
    void theOutcomeOfTheDayIsTheWorst() {
        InquiryFixture course =
                by(
                                rule("A").maximum("P1D").severity(Severity.WARN),
                                rule("B").absoluteMinimum("P1D").minimum("P2W"),
                                rule("C").minimum("P2W").severity(Severity.INFO))
                        .after(SESSION_1);

        assertEquals(Outcome.NEEDS_OVERRIDE, course.outcome("SESSION_2", SAT_2026_01_10));
    }

    @Test
    void verdictAndOutcomeMayComeFromDifferentRules() {
        InquiryFixture course =
                by(
                                rule("WORST").minimum("P2W").severity(Severity.INFO),
                                rule("STRICT").maximum("P1D").severity(Severity.BLOCK))
                        .after(SESSION_1);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_2", SAT_2026_01_10));
        assertEquals(Outcome.REFUSED, course.outcome("SESSION_2", SAT_2026_01_10));
    }

    @Test
    void aFindingTellsWhyThisDate() {
        Finding finding = by(full("R")).after(SESSION_1).finding("R", "SESSION_2", MON_2026_01_12);

        assertEquals(List.of(Event.parse(SESSION_1)), finding.anchors());
        assertEquals(
                "{ABSOLUTE_MINIMUM=2026-01-12, MINIMUM=2026-01-14, RECOMMENDED_FROM=2026-01-17,"
                        + " RECOMMENDED_TO=2026-01-21, MAXIMUM=2026-02-18}",
                finding.window().toString());
        assertEquals(Verdict.GRACE, finding.verdict());
        assertEquals(Severity.OVERRIDABLE, finding.severity());
        assertEquals("Guidance of R", finding.guidance());
    }
}
