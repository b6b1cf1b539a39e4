package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stipple.timing.CalendarFixture.*;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The nearest days that a refusal offers, and the bands of a ribbon. */
class DaySearchTest {

    private static final String SESSION_1 = "SESSION_1@" + WED_2026_01_07;

    private static InquiryFixture house() {
        return by(rule("S2")
                        .absoluteMinimum("P5D")
                        .minimum("P7D")
                        .recommendedFrom("P14D")
                        .recommendedTo("P15D")
                        .maximum("P17D"))
                .after(SESSION_1);
    }

    private static NearestDay permitted(InquiryFixture course, String from) {
        return TimingEvaluator.nearestPermitted(course.asking("SESSION_2"), LocalDate.parse(from));
    }

    private static NearestDay recommended(InquiryFixture course, String from) {
        return TimingEvaluator.nearestRecommended(
                course.asking("SESSION_2"), LocalDate.parse(from));
    }

    private static Optional<LocalDate> found(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    @Test
    void theNearestPermittedDayNeedsNoOverride() {
        assertEquals(found(WED_2026_01_14), permitted(house(), THU_2026_01_08).day());
    }

    @Test
    void theNearestRecommendedDayComesLater() {
        assertEquals(found(WED_2026_01_21), recommended(house(), THU_2026_01_08).day());
    }

    @Test
    void theAskedDayItselfIsTheFirstToBeLookedAt() {
        assertEquals(found(THU_2026_01_15), permitted(house(), THU_2026_01_15).day());
    }

    @Test
    void aDayWithAWarningIsPermitted() {
        assertEquals(found(SAT_2026_01_24), permitted(house(), SAT_2026_01_24).day());
    }

    @Test
    void itIsFoundByJudgingAndNotReadOffTheWindow() {
        InquiryFixture course =
                by(
                                rule("LAPSES").maximum("P3D").severity(Severity.BLOCK),
                                rule("CONSENT").from("CONSENT").step("SESSION_2").required())
                        .after(SESSION_1, "CONSENT@2026-01-15", "SESSION_1@2026-01-22");

        assertEquals(found(THU_2026_01_22), permitted(course, SUN_2026_01_11).day());
    }

    @Test
    void whereThereIsNoneTheRuleThatShutsItIsNamed() {
        InquiryFixture course =
                by(
                                rule("S2").minimum("P7D").maximum("P14D"),
                                rule("CONSENT").from("CONSENT").required().severity(Severity.BLOCK))
                        .after(SESSION_1);

        NearestDay nearest = permitted(course, THU_2026_01_08);

        assertEquals(Optional.empty(), nearest.day());
        assertEquals(List.of("CONSENT"), nearest.shutBy());
        assertEquals(new NearestDay.Shut(LocalDate.of(2028, 1, 8), List.of("CONSENT")), nearest);
    }

    @Test
    void whereRulesShutItInTurnAllOfThemAreNamed() {
        InquiryFixture course =
                by(rule("FIRST").minimum("P14D"), rule("THEN").maximum("P13D")).after(SESSION_1);

        assertEquals(List.of("FIRST", "THEN"), permitted(course, THU_2026_01_08).shutBy());
    }

    @Test
    void itIsLookedForTwoYearsAtMost() {
        InquiryFixture course = by(rule("FAR").minimum("P2Y1D")).after(SESSION_1);

        assertEquals(Optional.empty(), permitted(course, WED_2026_01_07).day());
        assertEquals(found("2028-01-08"), permitted(course, THU_2026_01_08).day());
    }

    @Test
    void whereNoRuleSpeaksADayIsPermittedButNeverRecommended() {
        InquiryFixture course = by();

        assertEquals(found(THU_2026_01_08), permitted(course, THU_2026_01_08).day());
        assertEquals(Optional.empty(), recommended(course, THU_2026_01_08).day());
        assertEquals(List.of(), recommended(course, THU_2026_01_08).shutBy());
    }

    @Test
    void bandsAreRunsOfEqualDays() {
        List<Band> bands =
                TimingEvaluator.bands(
                        house().asking("SESSION_2"),
                        LocalDate.parse(SAT_2026_01_10),
                        LocalDate.parse(SAT_2026_01_31));

        assertEquals(
                List.of(
                        band("2026-01-10", "2026-01-11", Verdict.TOO_SOON, Outcome.NEEDS_OVERRIDE),
                        band("2026-01-12", "2026-01-13", Verdict.GRACE, Outcome.NEEDS_OVERRIDE),
                        band("2026-01-14", "2026-01-20", Verdict.EARLY, Outcome.WARNING),
                        band("2026-01-21", "2026-01-22", Verdict.RECOMMENDED, Outcome.PERMITTED),
                        band("2026-01-23", "2026-01-24", Verdict.LATE, Outcome.WARNING),
                        band("2026-01-25", "2026-01-31", Verdict.LAPSED, Outcome.NEEDS_OVERRIDE)),
                bands);
    }

    @Test
    void bandsGoOnOverDaysOnWhichNothingChanges() {
        InquiryFixture course = house().after(SESSION_1, "CONSENT@2026-01-10");

        assertEquals(
                1,
                TimingEvaluator.bands(
                                course.asking("SESSION_2"),
                                LocalDate.parse(WED_2026_01_07),
                                LocalDate.parse(SUN_2026_01_11))
                        .size());
    }

    @Test
    void aBandEndsWithASilentOverrideToo() {
        InquiryFixture course =
                by(
                                rule("PLAIN").from("CONSENT").required(),
                                rule("SILENT").from("CONSENT").when("A").override().until("P3D"))
                        .tagged("A")
                        .after("COURSE_END@" + WED_2026_01_07);

        assertEquals(
                List.of(
                        band("2026-01-07", "2026-01-10", Verdict.UNGOVERNED, Outcome.PERMITTED),
                        band("2026-01-11", "2026-01-12", Verdict.MISSING, Outcome.NEEDS_OVERRIDE)),
                TimingEvaluator.bands(
                        course.asking("SESSION_2"),
                        LocalDate.parse(WED_2026_01_07),
                        LocalDate.parse(MON_2026_01_12)));
    }

    @Test
    void noBandsBeforeTheyBegin() {
        Inquiry inquiry = house().asking("SESSION_2");
        LocalDate first = LocalDate.parse(THU_2026_01_08);
        LocalDate last = LocalDate.parse(WED_2026_01_07);

        assertThrows(
                IllegalArgumentException.class, () -> TimingEvaluator.bands(inquiry, first, last));
    }

    private static Band band(String from, String to, Verdict verdict, Outcome outcome) {
        return new Band(LocalDate.parse(from), LocalDate.parse(to), verdict, outcome);
    }
}
