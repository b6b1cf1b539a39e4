package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Paragraph 5: no grace after a session that was too soon. */
class NoGraceTest {

    private static final String S1 = "SESSION_1@2026-01-07";
    private static final String S2_TOO_SOON = "SESSION_2@2026-01-10";
    private static final String S2_IN_GRACE = "SESSION_2@2026-01-12";
    private static final String S2_IN_TIME = "SESSION_2@2026-01-14";

    private static RuleFixture second() {
        return rule("S2").absoluteMinimum("P5D").minimum("P7D");
    }

    private static RuleFixture third() {
        return rule("S3")
                .from("SESSION_2")
                .step("SESSION_3")
                .absoluteMinimum("P14D")
                .minimum("P21D");
    }

    @Test
    void theGraceDaysAfterASessionThatWasTooSoonAreTooSoon() {
        InquiryFixture course = by(second(), third()).after(S1, S2_TOO_SOON);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_3", "2026-01-24"));
        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_3", "2026-01-30"));
        assertEquals(Verdict.RECOMMENDED, course.verdict("SESSION_3", "2026-01-31"));
    }

    @Test
    void theMinimumServesAsTheAbsoluteMinimumInTheWindowToo() {
        Judgement judgement =
                by(second(), third()).after(S1, S2_TOO_SOON).judge("SESSION_3", "2026-02-20");

        assertEquals(Optional.of(LocalDate.of(2026, 1, 31)), judgement.window().absoluteEarliest());
        assertTrue(judgement.findings().get(0).graceWithheld());
    }

    @Test
    void afterASessionInTimeThereIsGrace() {
        InquiryFixture course = by(second(), third()).after(S1, S2_IN_TIME);

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-28"));
        assertFalse(course.finding("S3", "SESSION_3", "2026-01-28").graceWithheld());
    }

    @Test
    void afterASessionInItsOwnGraceDaysThereIsGrace() {
        InquiryFixture course = by(second(), third()).after(S1, S2_IN_GRACE);

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void theSeverityOfTheRuleThatWasBrokenDoesNotMatter() {
        InquiryFixture course =
                by(second().severity(Severity.INFO), third()).after(S1, S2_TOO_SOON);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void theVerdictOfThatDayDoesNotMatter() {
        RuleFixture consent = rule("CONSENT").from("CONSENT").required();
        InquiryFixture course = by(second(), third(), consent).after(S1, S2_TOO_SOON);

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void aMissingAnchorIsNotTooSoon() {
        RuleFixture consent = rule("CONSENT").from("CONSENT").required();
        InquiryFixture course = by(second(), third(), consent).after(S1, S2_IN_TIME);

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-28"));
    }

    @Test
    void anyKeptRuleCounts() {
        RuleFixture sunburn =
                rule("SUN").from("OBSERVATION:SUNBURN").step("SESSION_2").minimum("P14D");
        InquiryFixture course =
                by(second(), third(), sunburn)
                        .after(S1, S2_IN_TIME, "OBSERVATION:SUNBURN@2026-01-12");

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_3", "2026-01-28"));
    }

    @Test
    void whatHappenedAfterThatSessionDoesNotCountInItsJudgement() {
        RuleFixture sunburn =
                rule("SUN").from("OBSERVATION:SUNBURN").step("SESSION_2").minimum("P14D");
        InquiryFixture course =
                by(second(), third(), sunburn)
                        .after(S1, S2_IN_TIME, "OBSERVATION:SUNBURN@2026-01-15");

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-28"));
    }

    @Test
    void aReplacedRuleDoesNotCount() {
        RuleFixture planned = rule("S2-A").when("A").override().minimum("P2D");
        InquiryFixture course = by(second(), third(), planned).tagged("A").after(S1, S2_TOO_SOON);

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void aSessionThatWasTooSoonOnlyForWantOfGraceTakesTheNextGraceToo() {
        RuleFixture fourth =
                rule("S4")
                        .from("PREVIOUS_SESSION")
                        .step("SESSION_4+")
                        .absoluteMinimum("P21D")
                        .minimum("P28D");
        String s3InItsGraceDays = "SESSION_3@2026-01-26";
        InquiryFixture afterTooSoon =
                by(second(), third(), fourth).after(S1, S2_TOO_SOON, s3InItsGraceDays);
        InquiryFixture afterGrace =
                by(second(), third(), fourth).after(S1, S2_IN_GRACE, s3InItsGraceDays);

        assertEquals(Verdict.TOO_SOON, afterTooSoon.verdict("SESSION_4", "2026-02-16"));
        assertEquals(Verdict.GRACE, afterGrace.verdict("SESSION_4", "2026-02-16"));
    }

    @Test
    void itServesTheRuleThatCountsFromThatSessionAlone() {
        RuleFixture fromFirst =
                rule("S1-S3")
                        .from("SESSION_1")
                        .step("SESSION_3")
                        .absoluteMinimum("P14D")
                        .minimum("P28D");
        InquiryFixture course = by(second(), third(), fromFirst).after(S1, S2_TOO_SOON);

        assertFalse(course.finding("S1-S3", "SESSION_3", "2026-01-26").graceWithheld());
        assertTrue(course.finding("S3", "SESSION_3", "2026-01-26").graceWithheld());
    }

    @Test
    void aSessionBesideTheEventShownOnTheAnchorsDayCounts() {
        RuleFixture afterReview = third().from("REVIEW|SESSION_2");
        InquiryFixture course =
                by(second(), afterReview).after(S1, S2_TOO_SOON, "REVIEW@2026-01-10");

        assertEquals(Verdict.TOO_SOON, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void aSessionThatFromDoesNotNameDoesNotCount() {
        RuleFixture afterReview = third().from("REVIEW");
        InquiryFixture course =
                by(second(), afterReview).after(S1, S2_TOO_SOON, "REVIEW@2026-01-10");

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void aSessionOnAnEarlierDayThanTheAnchorDoesNotCount() {
        RuleFixture afterReview = third().from("REVIEW|SESSION_2");
        InquiryFixture course =
                by(second(), afterReview).after(S1, S2_TOO_SOON, "REVIEW@2026-01-12");

        assertEquals(Verdict.GRACE, course.verdict("SESSION_3", "2026-01-26"));
    }

    @Test
    void itIsJudgedWithoutItselfButWithItsEqualBesideIt() {
        RuleFixture again = rule("AGAIN").from("SESSION_2").step("SESSION_2").minimum("P5D");
        InquiryFixture once = by(again, third()).after(S2_IN_TIME);
        InquiryFixture twice = by(again, third()).after(S2_IN_TIME, S2_IN_TIME);

        assertEquals(Verdict.GRACE, once.verdict("SESSION_3", "2026-01-28"));
        assertEquals(Verdict.TOO_SOON, twice.verdict("SESSION_3", "2026-01-28"));
    }

    @Test
    void aSessionAlreadyBeingJudgedDoesNotCountFurtherBack() {
        RuleFixture twoAfterThree = rule("LOOP").from("SESSION_3").step("SESSION_2").minimum("P7D");
        RuleFixture threeAfterTwo =
                rule("S3")
                        .from("SESSION_2")
                        .step("SESSION_3")
                        .absoluteMinimum("P0D")
                        .minimum("P7D");
        RuleFixture four =
                rule("S4")
                        .from("SESSION_3")
                        .step("SESSION_4")
                        .absoluteMinimum("P5D")
                        .minimum("P7D");
        InquiryFixture course =
                by(twoAfterThree, threeAfterTwo, four)
                        .after("SESSION_2@2026-01-07", "SESSION_3@2026-01-07");

        assertEquals(Verdict.GRACE, course.verdict("SESSION_4", "2026-01-12"));
    }

    @Test
    void theWayBackIsNotWalkedTwice() {
        String[] sessions =
                IntStream.rangeClosed(1, 60)
                        .mapToObj(
                                n ->
                                        "SESSION_"
                                                + n
                                                + "@"
                                                + LocalDate.of(2026, 1, 1).plusDays(6L * n))
                        .toArray(String[]::new);
        InquiryFixture course =
                by(everySession("A"), everySession("B"), everySession("C")).after(sessions);

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertEquals(Verdict.GRACE, course.verdict("SESSION_61", "2027-01-02")));
    }

    private static RuleFixture everySession(String code) {
        return rule(code)
                .from("PREVIOUS_SESSION")
                .step("SESSION")
                .absoluteMinimum("P5D")
                .minimum("P7D");
    }
}
