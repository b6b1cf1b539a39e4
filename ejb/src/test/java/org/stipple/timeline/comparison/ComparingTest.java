package org.stipple.timeline.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.policy.RuleSet;
import org.stipple.policy.table.Shipped;
import org.stipple.timing.Band;
import org.stipple.timing.EventName;
import org.stipple.timing.Outcome;
import org.stipple.timing.Protocol;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingRule;
import org.stipple.timing.Verdict;

/** The situation of the design's picture: a first session on a Friday, the second a week later. */
class ComparingTest {

    private static final LocalDate FRI_9_JAN = LocalDate.of(2026, 1, 9);
    private static final LocalDate FRI_16_JAN = LocalDate.of(2026, 1, 16);
    private static final LocalDate MON_19_JAN = LocalDate.of(2026, 1, 19);
    private static final LocalDate FRI_23_JAN = LocalDate.of(2026, 1, 23);
    private static final String FIRST_SESSION = "SESSION_1@2026-01-09";
    private static final RuleSet GATES =
            new RuleSet(0, 0, 8, 1, Shipped.find("gates").orElseThrow());

    private static Comparison compare(AskComparison ask, String... protocols) {
        List<ComparedRules> rules = Stream.of(protocols).map(ComparingTest::rules).toList();
        return new Comparing(ask, ask.withGates() ? GATES : null).compare(rules);
    }

    private static ComparedRules rules(String protocol) {
        return new ComparedRules(protocol, 1, 1, false, Shipped.find(protocol).orElseThrow());
    }

    private static AskComparison second(String history, boolean withGates) {
        return ask("SESSION_2", FRI_16_JAN, history, withGates);
    }

    private static AskComparison ask(
            String step, LocalDate day, String history, boolean withGates) {
        return new AskComparison(
                Step.parse(step), day, Timeline.parse(history), Set.of(), withGates);
    }

    private static Comparison four(AskComparison ask) {
        return compare(ask, "house", "7derma", "general-guidance", "vinci");
    }

    private static List<Verdict> verdicts(Comparison comparison) {
        return comparison.lines().stream().map(ComparedLine::verdict).toList();
    }

    @Test
    void eachProtocolJudgesTheAskedDayByItself() {
        Comparison comparison = four(second(FIRST_SESSION, false));

        assertEquals(
                List.of(
                        Verdict.RECOMMENDED,
                        Verdict.RECOMMENDED,
                        Verdict.RECOMMENDED,
                        Verdict.EARLY),
                verdicts(comparison));
        assertEquals(
                List.of(
                        List.of("HO-S1-S2"),
                        List.of("7D-S1-S2"),
                        List.of("GG-S1-S2"),
                        List.of("VI-S1-S2")),
                comparison.lines().stream().map(ComparingTest::codes).toList());
    }

    private static List<String> codes(ComparedLine line) {
        return line.judgement().orElseThrow().findings().stream()
                .map(finding -> finding.code())
                .toList();
    }

    @Test
    void allFourAgreeOnTheDaysThatEachOfThemRecommends() {
        Comparison comparison = four(second(FIRST_SESSION, false));

        assertEquals(List.of(new DayRun(MON_19_JAN, FRI_23_JAN)), comparison.agreed());
        assertEquals(4, comparison.governed());
        assertFalse(comparison.isOpen(comparison.agreed().get(0)));
    }

    @Test
    void whatIsRecommendedWithoutAnEndIsOpen() {
        Comparison comparison = compare(second(FIRST_SESSION, false), "7derma", "general-guidance");

        assertEquals(FRI_16_JAN, comparison.agreed().get(0).from());
        assertTrue(comparison.isOpen(comparison.agreed().get(0)));
    }

    @Test
    void aGateThatIsNotMetShutsEveryDayOfEveryLine() {
        Comparison comparison = four(second(FIRST_SESSION, true));

        assertEquals(List.of(Verdict.MISSING), verdicts(comparison).stream().distinct().toList());
        assertEquals(List.of(), comparison.agreed());
        assertEquals(List.of(EventName.parse("CONSENT")), comparison.missing());
        assertEquals(FRI_9_JAN, comparison.givenOn());
    }

    @Test
    void aConsentThatIsTooOldIsAskedForAgainAndWouldBeGivenInTime() {
        String done = "COURSE_END@2024-12-01 CONSENT@2024-11-01";

        Comparison old = compare(ask("TOUCH_UP", FRI_16_JAN, done, true), "house");
        Comparison again =
                compare(
                        ask("TOUCH_UP", FRI_16_JAN, done + " CONSENT@" + old.givenOn(), true),
                        "house");

        assertEquals(List.of(Verdict.LAPSED), verdicts(old));
        assertEquals(List.of(EventName.parse("CONSENT")), old.missing());
        assertEquals(LocalDate.of(2025, 12, 19), old.givenOn());
        assertEquals(List.of(), again.missing());
        assertEquals(List.of(Verdict.RECOMMENDED), verdicts(again));
    }

    @Test
    void thoseThatSayNothingOfTheStepStandLast() {
        Comparison comparison =
                compare(second(FIRST_SESSION, false), "three-session", "house", "7derma");

        assertEquals(
                List.of("house", "7derma", "three-session"),
                comparison.lines().stream().map(line -> line.of().name()).toList());
    }

    @Test
    void gatesThatAreMetChangeNothing() {
        Comparison with = four(second(FIRST_SESSION + " CONSENT@2026-01-02", true));

        assertEquals(four(second(FIRST_SESSION, false)).agreed(), with.agreed());
        assertEquals(List.of(), with.missing());
        assertEquals(1, with.lines().get(0).by().gatesNumber());
    }

    @Test
    void aGateThatStatesDaysMovesTheDaysOfEveryLine() {
        String history = FIRST_SESSION + " CONSENT@2026-01-02 OBSERVATION:SUNBURN@2026-01-03";

        assertEquals(
                List.of(new DayRun(LocalDate.of(2026, 1, 24), LocalDate.of(2026, 1, 24))),
                compare(second(history, true), "7derma", "general-guidance").agreed().stream()
                        .map(run -> new DayRun(run.from(), run.from()))
                        .toList());
        assertEquals(List.of(), four(second(history, true)).agreed());
    }

    @Test
    void aProtocolThatIsSilentIsNeverGreenBecauseTheGatesAreMet() {
        Comparison comparison =
                compare(
                        second(FIRST_SESSION + " CONSENT@2026-01-02", true),
                        "house",
                        "three-session");

        ComparedLine silent = comparison.lines().get(1);
        assertEquals(Verdict.UNGOVERNED, silent.verdict());
        assertFalse(silent.governed());
        assertEquals(
                List.of(Verdict.UNGOVERNED), silent.bands().stream().map(Band::verdict).toList());
        assertEquals(1, comparison.governed());
        assertEquals(FRI_16_JAN, comparison.agreed().get(0).from());
    }

    @Test
    void aProtocolThatIsSilentIsShutByAGateAllTheSame() {
        Comparison comparison = compare(second(FIRST_SESSION, true), "three-session");

        assertEquals(List.of(Verdict.MISSING), verdicts(comparison));
    }

    @Test
    void aSilentProtocolDoesNotSpoilTheAgreementOnceTheGatesAreMet() {
        String history = FIRST_SESSION + " CONSENT@2026-01-12";

        Comparison comparison = compare(second(history, true), "house", "three-session");

        assertEquals(1, comparison.governed());
        assertEquals(List.of(new DayRun(FRI_16_JAN, FRI_23_JAN)), comparison.agreed());
    }

    @Test
    void whereNobodySpeaksNoDayIsCommon() {
        Comparison comparison = compare(second(FIRST_SESSION, false), "three-session");

        assertEquals(0, comparison.governed());
        assertEquals(List.of(), comparison.agreed());
    }

    @Test
    void aDraftWhoseRulesContradictEachOtherIsALineOfWhichNothingIsSaid() {
        TimingRule override =
                Shipped.find("house").orElseThrow().rules().stream()
                        .filter(rule -> rule.code().equals("HO-S1-S2-SCAR"))
                        .findFirst()
                        .orElseThrow();
        ComparedRules draft =
                ComparedRules.draft("House", 2, new Protocol("house", List.of(override, override)));
        AskComparison ask =
                new AskComparison(
                        Step.session(2),
                        FRI_16_JAN,
                        Timeline.parse(FIRST_SESSION),
                        Set.of("SCARRING"),
                        false);

        Comparison comparison = new Comparing(ask, null).compare(List.of(draft, rules("7derma")));

        assertTrue(comparison.lines().get(0).judgement().isEmpty());
        assertEquals(List.of(), comparison.lines().get(0).bands());
        assertEquals(FRI_16_JAN, comparison.agreed().get(0).from());
    }

    @Test
    void theSpanBeginsBeforeTheSessionAndShowsWhereTheLastBandsBegin() {
        ComparedSpan span = four(second(FIRST_SESSION, false)).span();

        assertEquals(FRI_9_JAN, span.from());
        assertTrue(span.first().isBefore(FRI_9_JAN));
        assertTrue(span.last().isAfter(LocalDate.of(2026, 2, 21)), "lapsed by the house");
        assertTrue(span.last().isBefore(LocalDate.of(2026, 3, 10)), "no empty weeks");
    }

    @Test
    void theAskedDayIsInSightHoweverLateItIs() {
        LocalDate late = LocalDate.of(2027, 5, 3);

        ComparedSpan span = four(ask("SESSION_2", late, FIRST_SESSION, false)).span();

        assertTrue(span.last().isAfter(late));
    }

    @Test
    void withoutAHistoryTheSpanBeginsAtTheAskedDay() {
        Comparison comparison = four(ask("SESSION_1", FRI_16_JAN, "", false));

        assertEquals(FRI_16_JAN, comparison.span().from());
        assertEquals(Verdict.MISSING, comparison.lines().get(0).verdict());
        assertEquals(
                Outcome.REFUSED, comparison.lines().get(0).judgement().orElseThrow().outcome());
        assertEquals(List.of(), comparison.missing());
    }
}
