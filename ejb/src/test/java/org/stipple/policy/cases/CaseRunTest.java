package org.stipple.policy.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stipple.policy.check.Fault;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.policy.table.TimingCase.Difference;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;

/** Running cases against a draft: whatever is typed in them, the answer is a result. */
class CaseRunTest {

    private static final Protocol HOUSE = CasesFixture.base("house");
    private static final Protocol STRICTER =
            CasesFixture.changed("house", "HO-S1-S2", Map.of(Bound.MINIMUM, "P10D"));

    private static TimingCase shipped(String name) {
        return CasesFixture.named(Shipped.cases(), name);
    }

    private static TimingCase typed(String protocol, String history, String step, String on) {
        return new TimingCase("typed", protocol, "", history, step, on, Map.of(), "");
    }

    private static CaseResult run(TimingCase row, Protocol draft) {
        return CasesFixture.run(List.of(row), draft.id(), draft).results().get(0);
    }

    @Test
    void everyShippedCaseOfTheHousePasses() {
        List<TimingCase> cases =
                Shipped.cases().stream().filter(row -> row.protocols().contains("house")).toList();

        CaseRun run = CasesFixture.run(cases, "house", HOUSE);

        assertTrue(run.isGreen());
        assertEquals(cases.size(), run.countPassed());
        assertEquals(List.of(), run.red());
    }

    @Test
    void theDraftIsJudgedWithTheGatesInForce() {
        CaseResult result = run(shipped("P41"), STRICTER);

        assertFalse(result.isPassed());
        assertTrue(result.wasRun());
        assertEquals(
                List.of(
                        new Difference(Column.VERDICT, "RECOMMENDED", "GRACE"),
                        new Difference(Column.OUTCOME, "PERMITTED", "NEEDS_OVERRIDE"),
                        new Difference(Column.EARLIEST, "2026-01-14", "2026-01-17"),
                        new Difference(Column.RECOMMENDED_FROM, "2026-01-14", "2026-01-17")),
                result.differences());
        assertEquals("CG-CONSENT HO-S1-S2", result.actual().get(Column.RULES));
    }

    @Test
    void anotherProtocolIsJudgedAsItIsInForce() {
        assertTrue(run(shipped("P30"), STRICTER).isPassed());
    }

    @Test
    void aProtocolIsLookedUpOnceInARun() {
        List<String> asked = new ArrayList<>();
        CaseRunner runner =
                new CaseRunner(
                        "house",
                        HOUSE,
                        id -> {
                            asked.add(id);
                            return Shipped.find(id);
                        });

        CaseRun.of(runner, List.of(shipped("P39"), shipped("P40"), shipped("P41")));

        assertEquals(List.of("gates"), asked);
    }

    @ParameterizedTest(name = "{0} | {1} | {2} | {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "house+doors | '' | SESSION_1 | 2026-01-07 | protocol PROTOCOL_UNKNOWN doors",
                "house+ | '' | SESSION_1 | 2026-01-07 | protocol PROTOCOL_UNKNOWN",
                "'' | '' | SESSION_1 | 2026-01-07 | protocol PROTOCOL_UNKNOWN",
                "house | SESSION_1 | SESSION_2 | 2026-01-07 | history EVENT_SHAPE SESSION_1",
                "house | SESION_1@2026-01-07 | SESSION_2 | 2026-01-07"
                        + " | history EVENT_UNKNOWN SESION_1",
                "house | PREVIOUS_SESSION@2026-01-07 | SESSION_2 | 2026-01-07"
                        + " | history EVENT_UNKNOWN PREVIOUS_SESSION",
                "house | SESSION_1@2026-02-29 | SESSION_2 | 2026-01-07"
                        + " | history DAY_UNKNOWN 2026-02-29",
                "house | '' | '' | 2026-01-07 | step STEP_EMPTY",
                "house | '' | SESSION_4+ | 2026-01-07 | step STEP_UNKNOWN SESSION_4+",
                "house | '' | SESSION_1 | 7 Jan 2026 | on DAY_UNKNOWN 7 Jan 2026",
                "house | '' | SESSION_1 | 2026-13-01 | on DAY_UNKNOWN 2026-13-01",
                "house | '' | SESSION_1 | 0026-01-07 | on DAY_UNKNOWN 0026-01-07",
                "house | '' | SESSION_1 | '' | on DAY_UNKNOWN",
            })
    void whatCannotBeRunSaysWhy(
            String protocol, String history, String step, String on, String why) {
        CaseResult result = run(typed(protocol, history, step, on), HOUSE);

        assertFalse(result.wasRun());
        assertFalse(result.isPassed());
        assertEquals(List.of(why), result.faults().stream().map(CaseRunTest::told).toList());
        assertEquals(result.row(), result.confirmed());
    }

    private static String told(Fault fault) {
        return (fault.column() + " " + fault.kind() + " " + String.join(" ", fault.names()))
                .strip();
    }

    @Test
    void overridesThatContradictEachOtherAreNamed() {
        Protocol draft =
                RuleRow.protocol(
                        "own",
                        false,
                        List.of(
                                CasesFixture.override("A", "SCARRING", "P7D"),
                                CasesFixture.override("B", "SCARRING", "P9D")));
        TimingCase row =
                new TimingCase(
                        "both", "own", "SCARRING", "", "SESSION_2", "2026-01-07", Map.of(), "");

        assertEquals(
                List.of("protocol OVERRIDES_CONTRADICT A B"),
                run(row, draft).faults().stream().map(CaseRunTest::told).toList());
    }

    @Test
    void resultsAreCounted() {
        List<TimingCase> cases =
                List.of(
                        shipped("P39"),
                        shipped("P30"),
                        shipped("P41"),
                        typed("house", "", "SESSION_0", "2026-01-07"));

        CaseRun run = CasesFixture.run(cases, "house", STRICTER);

        assertEquals(1, run.countPassed());
        assertEquals(2, run.countFailed());
        assertEquals(1, run.countNotRun());
        assertEquals(
                List.of("P39", "P41", "typed"),
                run.red().stream().map(result -> result.row().name()).toList());
        assertEquals(4, run.red().get(2).faults().get(0).row());
        assertFalse(run.isGreen());
    }

    @Test
    void aConfirmedCasePassesAndKeepsWhatIsNotCompared() {
        TimingCase row = shipped("P41");
        Map<Column, String> cells = new java.util.EnumMap<>(row.expected());
        cells.put(Column.OUTCOME, TimingCase.ANYTHING);
        TimingCase open = row.withExpected(cells);
        CaseRun run = CasesFixture.run(List.of(open), "house", STRICTER);

        TimingCase confirmed = run.confirmed(open);

        assertEquals("GRACE", confirmed.expected().get(Column.VERDICT));
        assertEquals(TimingCase.ANYTHING, confirmed.expected().get(Column.OUTCOME));
        assertEquals(open.because(), confirmed.because());
        assertTrue(run(confirmed, STRICTER).isPassed());
        assertThrows(IllegalArgumentException.class, () -> run.confirmed(row));
    }

    @Test
    void aCaseThatSaysNothingYetIsFilledInWhole() {
        TimingCase bare = typed("vinci", "SESSION_1@2026-01-07", "SESSION_2", "2026-01-17");

        TimingCase confirmed = run(bare, HOUSE).confirmed();

        assertEquals(List.of(Column.values()), List.copyOf(confirmed.expected().keySet()));
        assertEquals("RECOMMENDED", confirmed.expected().get(Column.VERDICT));
    }

    @Test
    void eventsMayStandOnLinesOfTheirOwn() {
        CaseResult result =
                run(
                        typed(
                                "vinci",
                                "SESSION_1@2026-01-07\n   SESSION_2@2026-01-14",
                                "SESSION_3",
                                "2026-03-01"),
                        HOUSE);

        assertTrue(result.wasRun());
    }
}
