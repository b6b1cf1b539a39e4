package org.stipple.policy.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.stipple.policy.check.CaseCheck;
import org.stipple.policy.check.Vocabulary;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;

/** What holds of cases for whatever is typed in a draft. */
class CasePropertiesTest {

    private static final Protocol HOUSE = CasesFixture.base("house");

    @Property
    void nothingThatIsTypedStopsARun(@ForAll @Size(6) List<String> cells) {
        TimingCase row =
                new TimingCase(
                        cells.get(0),
                        "house",
                        cells.get(1),
                        cells.get(2),
                        cells.get(3),
                        cells.get(4),
                        Map.of(Column.VERDICT, cells.get(5)),
                        "");
        CaseRunner runner = new CaseRunner("house", HOUSE, id -> Optional.empty());

        assertFalse(CaseRun.of(runner, List.of(row)).isGreen());
    }

    @Property(tries = 50)
    void whateverTheRulesTheirOwnCasesAreGreen(@ForAll("drafts") List<RuleRow> rows) {
        Protocol draft = RuleRow.protocol("own", false, rows);

        List<TimingCase> cases = BoundaryCases.of("own", rows, draft);

        assertEquals(List.of(), CasesFixture.red(cases, draft));
        assertEquals(cases.size(), new HashSet<>(CasesFixture.namesOf(cases)).size());
        assertEquals(
                List.of(), CaseCheck.faults(cases, new Vocabulary(Set.of("A", "B"), Set.of())));
    }

    @Property(tries = 50)
    void noCaseIsGreenByNotAsking(@ForAll("drafts") List<RuleRow> rows) {
        List<TimingCase> cases = BoundaryCases.of("own", rows, new Protocol("own", List.of()));

        assertTrue(
                cases.stream()
                        .allMatch(row -> row.expected().get(Column.VERDICT).equals("UNGOVERNED")));
    }

    @Provide
    Arbitrary<List<RuleRow>> drafts() {
        return rows().list().ofMaxSize(6);
    }

    private static Arbitrary<RuleRow> rows() {
        Arbitrary<String> from =
                Arbitraries.of(
                        "SESSION_1",
                        "SESSION_2",
                        "PREVIOUS_SESSION",
                        "CONSENT",
                        "REVIEW|SESSION_1",
                        "COURSE_END|TOUCH_UP",
                        "COURSE_END",
                        "PATCH_TEST_CLEARED|PATCH_TEST_WAIVED",
                        "OBSERVATION:SUNBURN");
        Arbitrary<String> after =
                Arbitraries.of(
                        "", "", "SESSION_2", "PREVIOUS_SESSION", "PATCH_TEST_APPLIED|CONSENT");
        Arbitrary<String> step =
                Arbitraries.of(
                        "SESSION",
                        "SESSION_2",
                        "SESSION_3",
                        "SESSION_4+",
                        "REVIEW",
                        "SESSION|TOUCH_UP",
                        "TOUCH_UP",
                        "PATCH_TEST_READING|FULL_RESULT");
        Arbitrary<Map<Bound, String>> periods =
                Arbitraries.of("", "", "P0D", "P7D", "P2W", "P1M", "P1Y6M", "P3Y", "P9999Y")
                        .list()
                        .ofSize(Bound.values().length)
                        .map(CasePropertiesTest::stated);
        return Combinators.combine(
                        Arbitraries.of("R1", "R2", "R3", "R4"),
                        from,
                        after,
                        step,
                        Arbitraries.of("", "", "A", "B", "A B"),
                        Arbitraries.of("", "yes"),
                        Arbitraries.of("", "", "yes"),
                        periods)
                .as(
                        (code, anchor, fence, governed, when, required, override, stated) ->
                                new RuleRow(
                                        code, anchor, fence, governed, when, required, override,
                                        stated, "BLOCK", ""));
    }

    private static Map<Bound, String> stated(List<String> cells) {
        Map<Bound, String> periods = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            periods.put(bound, cells.get(List.of(Bound.values()).indexOf(bound)));
        }
        return periods;
    }
}
