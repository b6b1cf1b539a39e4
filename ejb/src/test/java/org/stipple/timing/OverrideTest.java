package org.stipple.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.stipple.timing.CalendarFixture.*;
import static org.stipple.timing.InquiryFixture.by;
import static org.stipple.timing.RuleFixture.rule;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Paragraph 3: an override replaces the rules of the same anchor, and only those. */
class OverrideTest {

    private static final String SESSION_1 = "SESSION_1@" + WED_2026_01_07;

    private static RuleFixture plain() {
        return rule("PLAIN").required().minimum("P7D").maximum("P6W");
    }

    private static RuleFixture scar() {
        return rule("SCAR").when("SCARRING").override().minimum("P14D");
    }

    @Test
    void withoutAnOverrideAllMatchingRulesAreKept() {
        InquiryFixture course =
                by(plain(), rule("ALSO").minimum("P3D"), rule("TOO").when("A").minimum("P1D"))
                        .tagged("A")
                        .after(SESSION_1);

        assertEquals(List.of("ALSO", "PLAIN", "TOO"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void anOverrideReplacesTheOthersOfTheSameAnchor() {
        InquiryFixture course = by(plain(), scar()).tagged("SCARRING").after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void anOverrideWhoseTagsAreNotOnTheCourseReplacesNothing() {
        InquiryFixture course = by(plain(), scar()).after(SESSION_1);

        assertEquals(List.of("PLAIN"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void anOverrideOfAnotherStepReplacesNothing() {
        InquiryFixture course =
                by(plain(), scar().step("SESSION_3")).tagged("SCARRING").after(SESSION_1);

        assertEquals(List.of("PLAIN"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void theStepsAsWrittenAreNotCompared() {
        InquiryFixture course =
                by(plain().step("SESSION"), scar().step("SESSION_2|REVIEW"))
                        .tagged("SCARRING")
                        .after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void nothingIsInherited() {
        InquiryFixture course = by(plain(), scar()).tagged("SCARRING").after(SESSION_1);

        assertEquals(
                Window.EMPTY.latest(), course.judge("SESSION_2", WED_2026_01_21).window().latest());
    }

    @Test
    void requiredIsNotInheritedEither() {
        InquiryFixture course = by(plain(), scar()).tagged("SCARRING");

        assertEquals(Verdict.UNGOVERNED, course.verdict("SESSION_2", WED_2026_01_14));
    }

    @Test
    void theOrderOfTheEventsInFromDoesNotMatter() {
        InquiryFixture course =
                by(plain().from("SESSION_1|REVIEW"), scar().from("REVIEW|SESSION_1"))
                        .tagged("SCARRING")
                        .after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void anEventWrittenTwiceIsTheSameSet() {
        InquiryFixture course =
                by(plain(), scar().from("SESSION_1|SESSION_1")).tagged("SCARRING").after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void anotherSetOfEventsIsNotReplaced() {
        InquiryFixture course =
                by(plain(), scar().from("SESSION_1|REVIEW")).tagged("SCARRING").after(SESSION_1);

        assertEquals(List.of("PLAIN", "SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void theEventsAreComparedAsWritten() {
        InquiryFixture course =
                by(plain(), scar().from("PREVIOUS_SESSION")).tagged("SCARRING").after(SESSION_1);

        assertEquals(List.of("PLAIN", "SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void theFenceIsNotCompared() {
        InquiryFixture course =
                by(plain(), scar().after("CONSENT")).tagged("SCARRING").after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void anOverrideWithoutItsAnchorStillReplaces() {
        InquiryFixture course =
                by(plain(), scar().after("CONSENT"))
                        .tagged("SCARRING")
                        .after(SESSION_1, "CONSENT@" + THU_2026_01_08);

        assertEquals(Verdict.UNGOVERNED, course.verdict("SESSION_2", WED_2026_01_14));
    }

    @Test
    void theOverrideWithTheMostTagsIsKeptAndReplacesTheOtherOverrides() {
        InquiryFixture course =
                by(
                                plain(),
                                scar(),
                                rule("PLANNED").when("PLANNED").override().minimum("P7D"),
                                rule("BOTH").when("SCARRING", "PLANNED").override().minimum("P9D"))
                        .tagged("SCARRING", "PLANNED")
                        .after(SESSION_1);

        assertEquals(List.of("BOTH"), course.codes("SESSION_2", WED_2026_01_21));
    }

    @Test
    void twoOverridesWithEquallyManyTagsAreRefused() {
        InquiryFixture course =
                by(plain(), scar(), rule("PLANNED").when("PLANNED").override().minimum("P7D"))
                        .tagged("SCARRING", "PLANNED")
                        .after(SESSION_1);

        FaultyProtocolException refusal =
                assertThrows(
                        FaultyProtocolException.class,
                        () -> course.judge("SESSION_2", WED_2026_01_21));

        assertEquals(List.of("PLANNED", "SCAR"), refusal.codes());
    }

    @Test
    void theyAreNotRefusedWhereOnlyOneOfThemMatches() {
        InquiryFixture course =
                by(plain(), scar(), rule("PLANNED").when("PLANNED").override().minimum("P7D"))
                        .tagged("SCARRING")
                        .after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_21));
    }

    @Test
    void aPublishedProtocolNeverSwitchesSafetyOff() {
        RuleFixture gate = rule("GATE").gate().from("CONSENT").step("SESSION").required();
        RuleFixture lax = rule("LAX").from("CONSENT").when("A").override().minimum("P0D");
        InquiryFixture course = by(gate, lax).tagged("A");

        assertEquals(List.of("GATE"), course.codes("SESSION_2", WED_2026_01_14));
        assertEquals(Verdict.MISSING, course.verdict("SESSION_2", WED_2026_01_14));
    }

    @Test
    void amongGatesAnOverrideReplacesAsAnywhere() {
        RuleFixture gate = rule("GATE").gate().from("CONSENT").step("SESSION").required();
        RuleFixture own = rule("OWN").gate().from("CONSENT").when("A").override().minimum("P0D");
        InquiryFixture course = by(gate, own).tagged("A").after("CONSENT@" + WED_2026_01_07);

        assertEquals(List.of("OWN"), course.codes("SESSION_2", WED_2026_01_14));
    }

    @Test
    void joinedProtocolsAreJudgedTogether() {
        Protocol one = by(plain()).protocol();
        Protocol other = by(scar()).protocol();
        InquiryFixture course =
                new InquiryFixture(
                                one.joinedWith(other), java.util.Set.of("SCARRING"), Timeline.EMPTY)
                        .after(SESSION_1);

        assertEquals(List.of("SCAR"), course.codes("SESSION_2", WED_2026_01_21));
    }
}
