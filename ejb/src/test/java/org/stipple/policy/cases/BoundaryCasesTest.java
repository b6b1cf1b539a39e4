package org.stipple.policy.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stipple.policy.cases.CasesFixture.base;
import static org.stipple.policy.cases.CasesFixture.changed;
import static org.stipple.policy.cases.CasesFixture.generated;
import static org.stipple.policy.cases.CasesFixture.named;
import static org.stipple.policy.cases.CasesFixture.namesOf;
import static org.stipple.policy.cases.CasesFixture.red;
import static org.stipple.policy.cases.CasesFixture.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stipple.policy.check.CaseCheck;
import org.stipple.policy.check.Vocabulary;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;

/** The cases that rules call for, and what they show. */
class BoundaryCasesTest {

    @ParameterizedTest
    @ValueSource(strings = {"house", "gates", "7derma", "vinci", "general-guidance"})
    void theCasesOfRulesThatNobodyChangedAreGreen(String id) {
        List<TimingCase> cases = generated(id);

        assertFalse(cases.isEmpty());
        assertEquals(List.of(), red(cases, base(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "gates", "7derma", "vinci", "general-guidance"})
    void everyCaseHasAName(String id) {
        List<String> names = namesOf(generated(id));

        assertEquals(names.size(), new HashSet<>(names).size());
        assertEquals(generated(id), generated(id));
        assertEquals(
                List.of(),
                CaseCheck.faults(
                        generated(id), Vocabulary.of(Shipped.tags(), Shipped.observations())));
    }

    @Test
    void theHousesCasesAreAsManyAsAManagerCanLookThrough() {
        int count = generated("house").size();

        assertTrue(count >= 150 && count <= 250, () -> "there are " + count);
    }

    @Test
    void aProtocolWithoutRulesHasNoCases() {
        assertEquals(List.of(), BoundaryCases.of("three-session", List.of(), base("house")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "gates", "7derma", "vinci", "general-guidance"})
    void everyBoundIsAskedAboutOnTheDayBeforeTheDayAndTheDayAfter(String id) {
        Set<String> names = Set.copyOf(namesOf(generated(id)));
        for (RuleRow row : rules(id)) {
            row.periods()
                    .forEach(
                            (bound, period) -> {
                                String name = row.code() + " " + column(bound) + " " + period;
                                assertTrue(names.contains(name + " -1"), name);
                                assertTrue(names.contains(name + " 0"), name);
                                assertTrue(names.contains(name + " +1"), name);
                                if (period.contains("M") || period.contains("Y")) {
                                    assertTrue(names.contains(name + " month end 0"), name);
                                    assertTrue(names.contains(name + " leap day 0"), name);
                                }
                            });
        }
    }

    private static String column(Bound bound) {
        return bound.name().toLowerCase(java.util.Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "gates", "7derma", "vinci", "general-guidance"})
    void everyAnchorFenceOverrideAndTagIsAskedAbout(String id) {
        Set<String> names = Set.copyOf(namesOf(generated(id)));
        for (RuleRow row : rules(id)) {
            assertTrue(names.contains(row.code() + " missing " + row.from()), row.code());
            for (String fence : List.of(row.after().split("\\|"))) {
                for (String place : List.of("later", "same day", "before")) {
                    String name = row.code() + " fence " + fence + " " + place;
                    assertTrue(fence.isEmpty() || names.contains(name), name);
                }
            }
            for (String tag : row.tags()) {
                assertTrue(names.contains(row.code() + " without " + tag), row.code());
            }
            String complete =
                    row.code()
                            + (row.override().isEmpty() ? " tags " : " override ")
                            + String.join(" ", row.tags().stream().sorted().toList());
            assertTrue(row.tags().isEmpty() || names.contains(complete), complete);
        }
    }

    @ParameterizedTest(name = "{0}: {1} on {2}, {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "HO-S1-S2 absolute_minimum P5D -1 | SESSION_1@2026-01-07 | 2026-01-11 | TOO_SOON",
                "HO-S1-S2 absolute_minimum P5D 0 | SESSION_1@2026-01-07 | 2026-01-12 | GRACE",
                "HO-S1-S2 minimum P7D -1 | SESSION_1@2026-01-07 | 2026-01-13 | GRACE",
                "HO-S1-S2 minimum P7D 0 | SESSION_1@2026-01-07 | 2026-01-14 | RECOMMENDED",
                "HO-S1-S2 recommended_to P14D +1 | SESSION_1@2026-01-07 | 2026-01-22 | LATE",
                "HO-S1-S2 maximum P6W +1 | SESSION_1@2026-01-07 | 2026-02-19 | LAPSED",
                "HO-S1-S2 missing SESSION_1 | '' | 2026-01-14 | MISSING",
                "HO-S1-S2-SCAR recommended_to P1M month end 0 | SESSION_1@2026-01-31 | 2026-02-28"
                        + " | RECOMMENDED",
                "HO-S1-S2-SCAR recommended_to P1M month end +1 | SESSION_1@2026-01-31 | 2026-03-01"
                        + " | LATE",
                "HO-TOUCH-UP recommended_from P1Y leap day -1 | COURSE_END@2028-02-29 | 2029-02-27"
                        + " | EARLY",
                "HO-TOUCH-UP recommended_from P1Y leap day 0 | COURSE_END@2028-02-29 | 2029-02-28"
                        + " | RECOMMENDED",
                "HO-TOUCH-UP until P10Y 0 | COURSE_END@2026-01-07 TOUCH_UP@2035-01-07 | 2036-01-07"
                        + " | RECOMMENDED",
                "HO-TOUCH-UP until P10Y +1 | COURSE_END@2026-01-07 TOUCH_UP@2035-01-07 | 2036-01-08"
                        + " | UNGOVERNED",
                "HO-TOUCH-UP until P10Y no COURSE_END | TOUCH_UP@2035-01-07 | 2036-01-08"
                        + " | RECOMMENDED",
                "HO-TOUCH-UP anchor TOUCH_UP | COURSE_END@2025-01-07 TOUCH_UP@2026-01-07"
                        + " | 2027-01-07 | RECOMMENDED",
                "HO-S3-PLUS minimum P4W -1"
                        + " | SESSION_1@2025-09-17 SESSION_2@2025-11-12 SESSION_3@2026-01-07"
                        + " | 2026-02-03 | GRACE",
                "HO-REVIEW fence SESSION_2 later"
                        + " | SESSION_1@2025-11-13 REVIEW@2026-01-07 SESSION_2@2026-01-08"
                        + " | 2026-02-05 | MISSING",
                "HO-REVIEW fence SESSION_2 same day"
                        + " | SESSION_1@2025-11-12 SESSION_2@2026-01-07 REVIEW@2026-01-07"
                        + " | 2026-02-05 | RECOMMENDED",
                "HO-REVIEW fence SESSION_2 before"
                        + " | SESSION_1@2025-11-05 SESSION_2@2025-12-31 REVIEW@2026-01-07"
                        + " | 2026-02-05 | RECOMMENDED",
            })
    void theHousesBoundariesAreSeen(String name, String history, String day, String verdict) {
        TimingCase row = named(generated("house"), name);

        assertEquals(history, row.history());
        assertEquals(day, row.on());
        assertEquals(verdict, row.expected().get(Column.VERDICT));
    }

    @ParameterizedTest(name = "{0}: {1} speaks")
    @CsvSource({
        "HO-S2-S3-SCAR-PLANNED override SCARRING THIRD_PLANNED_IN_ADVANCE, HO-S2-S3-SCAR-PLANNED",
        "HO-S2-S3-SCAR-PLANNED without SCARRING, HO-S2-S3-PLANNED",
        "HO-S2-S3-SCAR-PLANNED without THIRD_PLANNED_IN_ADVANCE, HO-S2-S3-SCAR",
        "HO-S2-S3-SCAR without SCARRING, HO-S2-S3",
        "HO-REVIEW tags THIRD_UNDECIDED, HO-REVIEW HO-S2-S3",
        "HO-REVIEW without THIRD_UNDECIDED, HO-S2-S3",
    })
    void theTagsDecideWhichRuleSpeaks(String name, String codes) {
        assertEquals(codes, named(generated("house"), name).expected().get(Column.RULES));
    }

    @Test
    void whatIsNotRequiredIsLeftOutWhereItIsMissing() {
        TimingCase unburnt = named(generated("gates"), "CG-SUNBURN missing OBSERVATION:SUNBURN");

        assertEquals("CG-CONSENT CG-CONSULT", unburnt.expected().get(Column.RULES));
        assertEquals("", unburnt.expected().get(Column.MISSING));
    }

    @Test
    void otherRulesOfTheStepAreContent() {
        for (TimingCase row : generated("gates")) {
            String own = row.name().substring(0, row.name().indexOf(' '));
            String missing = row.expected().get(Column.MISSING);
            assertTrue(missing.isEmpty() || missing.equals(own), row.name() + " lacks " + missing);
        }
    }

    @Test
    void whatOtherRulesAskForHidesNoBound() {
        RuleRow seen =
                CasesFixture.row(
                        "A",
                        "SESSION_1",
                        "SESSION_2",
                        Map.of(Bound.MINIMUM, "P7D", Bound.MAXIMUM, "P45D"));
        RuleRow other =
                CasesFixture.row("B", "CONSENT", "SESSION_2", Map.of(Bound.MAXIMUM, "P42D"));
        List<RuleRow> rows = List.of(seen, other);

        TimingCase row =
                named(
                        BoundaryCases.of("own", rows, RuleRow.protocol("own", false, rows)),
                        "A minimum P7D 0");

        // A consent on the day of the first session would end the days three days too soon.
        assertEquals("SESSION_1@2026-01-07 CONSENT@2026-01-13", row.history());
        assertEquals("2026-02-21", row.expected(Column.LATEST));
    }

    @Test
    void aRuleThatEndsAfterTheCourseIsSeenOnACourseWithoutAnEnd() {
        RuleRow ending =
                CasesFixture.row(
                        "R",
                        "CONSENT",
                        "TOUCH_UP",
                        Map.of(Bound.MAXIMUM, "P2Y", Bound.UNTIL, "P1Y"));

        TimingCase row =
                named(
                        BoundaryCases.of("own", List.of(ending), base("vinci")),
                        "R until P1Y no COURSE_END");

        assertEquals("CONSENT@2027-01-06", row.history());
    }

    @Test
    void aCaseSaysWhatItIsThereFor() {
        List<TimingCase> house = generated("house");
        assertEquals(
                "Session 2 one day before the minimum (7 days after session 1)",
                named(house, "HO-S1-S2 minimum P7D -1").because());
        assertEquals(
                "The touch-up on the first recommended day (1 year after the end of the course),"
                        + " counted from a leap day",
                named(house, "HO-TOUCH-UP recommended_from P1Y leap day 0").because());
        assertEquals(
                "Session 3 on a course tagged scarring and third planned in advance:"
                        + " this rule replaces the plain one",
                named(house, "HO-S2-S3-SCAR-PLANNED override SCARRING THIRD_PLANNED_IN_ADVANCE")
                        .because());
        assertEquals(
                "The review lies before session 2 and no longer counts",
                named(house, "HO-REVIEW fence SESSION_2 later").because());
    }

    @Test
    void aMinimumThatIsMovedTurnsRedWhatWasWrittenForTheOldOne() {
        Protocol stricter = changed("house", "HO-S1-S2", Map.of(Bound.MINIMUM, "P10D"));

        List<String> ofTheOldRule = red(generated("house"), stricter);

        // Every day counted from the first session of a course without scarring has another
        // earliest day now; only the case without a first session has none.
        assertEquals(
                namesOf(generated("house")).stream()
                        .filter(
                                name ->
                                        name.startsWith("HO-S1-S2 ")
                                                || name.equals("HO-S1-S2-SCAR without SCARRING"))
                        .filter(name -> !name.equals("HO-S1-S2 missing SESSION_1"))
                        .toList(),
                ofTheOldRule);
        assertEquals(18, ofTheOldRule.size());
    }

    @Test
    void aMinimumThatIsMovedTurnsRedWhatIsGeneratedForTheNewOne() {
        List<RuleRow> draft =
                CasesFixture.changedRows("house", "HO-S1-S2", Map.of(Bound.MINIMUM, "P10D"));
        List<TimingCase> cases = BoundaryCases.of("house", draft, base("house"));

        List<String> red = red(cases, RuleRow.protocol("house", false, draft));

        assertTrue(red.contains("HO-S1-S2 minimum P10D -1"), red::toString);
        assertTrue(red.contains("HO-S1-S2 minimum P10D 0"), red::toString);
        assertTrue(red.contains("HO-S1-S2 minimum P10D +1"), red::toString);
        assertTrue(
                red.stream()
                        .allMatch(
                                name ->
                                        name.startsWith("HO-S1-S2 ")
                                                || name.equals("HO-S1-S2-SCAR without SCARRING")),
                red::toString);
    }

    @Test
    void aRuleThatIsNotInForceYetIsRedUntilSomebodyConfirms() {
        List<TimingCase> cases =
                BoundaryCases.of("own", rules("vinci"), new Protocol("own", List.of()));
        CaseRun run =
                CasesFixture.run(cases, "own", RuleRow.protocol("own", false, rules("vinci")));

        assertEquals("UNGOVERNED", cases.get(0).expected().get(Column.VERDICT));
        assertEquals(cases.size(), run.countFailed());
        List<TimingCase> confirmed = cases.stream().map(run::confirmed).toList();
        assertEquals(List.of(), red(confirmed, RuleRow.protocol("own", false, rules("vinci"))));
    }

    @Test
    void rowsThatAreNoRulesYetAreLeftOut() {
        List<RuleRow> rows = new java.util.ArrayList<>(rules("vinci"));
        rows.add(CasesFixture.row("NEW", "SESSION_1", "SESSION_2", Map.of(Bound.MINIMUM, "soon")));
        rows.add(CasesFixture.row("", "SESSION_1", "SESSION_2", Map.of(Bound.MINIMUM, "P7D")));

        assertEquals(generated("vinci"), BoundaryCases.of("vinci", rows, base("vinci")));
    }

    @Test
    void twoRulesOfOneCodeHaveCasesOfTheirOwn() {
        RuleRow row = CasesFixture.row("R", "SESSION_1", "SESSION_2", Map.of(Bound.MINIMUM, "P7D"));
        List<String> names = namesOf(BoundaryCases.of("own", List.of(row, row), base("vinci")));

        assertTrue(names.contains("R minimum P7D 0"));
        assertTrue(names.contains("R minimum P7D 0 (2)"));
        assertEquals(names.size(), new HashSet<>(names).size());
    }

    @Test
    void rulesInForceThatContradictEachOtherAnswerNothing() {
        RuleRow one = CasesFixture.override("A", "SCARRING", "P7D");
        RuleRow other = CasesFixture.override("B", "SCARRING", "P9D");
        Protocol faulty = RuleRow.protocol("own", false, List.of(one, other));

        List<String> names = namesOf(BoundaryCases.of("own", List.of(one), faulty));

        assertEquals(List.of("A without SCARRING"), names);
    }

    @Test
    void whatNoCaseCanSayIsNotAsked() {
        RuleRow ages =
                CasesFixture.row("R", "SESSION_1", "SESSION_2", Map.of(Bound.MINIMUM, "P99999Y"));
        RuleRow thousandth =
                CasesFixture.row(
                        "R", "PREVIOUS_SESSION", "SESSION_9999", Map.of(Bound.MINIMUM, "P7D"));
        RuleRow nothingBefore =
                CasesFixture.row("R", "PREVIOUS_SESSION", "REVIEW", Map.of(Bound.MINIMUM, "P7D"));

        assertEquals(List.of(), BoundaryCases.of("own", List.of(ages), base("vinci")));
        assertTrue(
                BoundaryCases.of("own", List.of(thousandth), base("vinci")).stream()
                        .allMatch(row -> row.history().length() < 150));
        assertTrue(
                namesOf(BoundaryCases.of("own", List.of(nothingBefore), base("vinci")))
                        .contains("R missing PREVIOUS_SESSION"));
    }
}
