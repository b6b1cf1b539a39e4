package org.stipple.policy.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stipple.policy.compare.Difference.CellChanged;
import org.stipple.policy.compare.Difference.Part;
import org.stipple.policy.compare.Difference.RowAdded;
import org.stipple.policy.compare.Difference.RowRemoved;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.Shipped;
import org.stipple.policy.table.StepRow;
import org.stipple.policy.table.VersionContent;

/** What two versions say otherwise, and what is no difference. */
class DifferencesTest {

    private static final VersionContent HOUSE = Shipped.content("house");

    private static VersionContent with(
            List<RuleRow> rules, Norms norms, List<StepRow> steps, List<CareRow> care) {
        return new VersionContent(rules, norms, steps, care, List.of(), List.of());
    }

    private static VersionContent rules(List<RuleRow> rules) {
        return with(rules, HOUSE.norms(), HOUSE.steps(), HOUSE.care());
    }

    private static VersionContent ruled(CareRuling... rulings) {
        return new VersionContent(
                List.of(), Norms.NONE, List.of(), List.of(), List.of(rulings), List.of());
    }

    private static List<RuleRow> changed(String code, String column, String cell) {
        UnaryOperator<RuleRow> change =
                row -> {
                    Map<String, String> cells = Cells.of(row);
                    cells.put(column, cell);
                    return row.code().equals(code) ? Cells.rule(cells) : row;
                };
        return HOUSE.rules().stream().map(change).toList();
    }

    static List<String> shippedProtocols() {
        return Shipped.heads().stream().map(ProtocolHead::id).toList();
    }

    @ParameterizedTest
    @MethodSource("shippedProtocols")
    void aVersionSaysNothingOtherwiseThanItself(String id) {
        assertEquals(List.of(), Differences.between(Shipped.content(id), Shipped.content(id)));
    }

    @ParameterizedTest
    @MethodSource("shippedProtocols")
    void theOrderOfRowsIsNoDifference(String id) {
        VersionContent content = Shipped.content(id);
        VersionContent reversed =
                with(
                        reversed(content.rules()),
                        content.norms(),
                        reversed(content.steps()),
                        reversed(content.care()));

        assertEquals(List.of(), Differences.between(content, reversed));
    }

    private static <T> List<T> reversed(List<T> rows) {
        List<T> reversed = new ArrayList<>(rows);
        Collections.reverse(reversed);
        return reversed;
    }

    @Test
    void aChangedCellIsToldWithWhatStoodThere() {
        assertEquals(
                List.of(new CellChanged(Part.RULES, "HO-S1-S2", "minimum", "P7D", "P10D")),
                Differences.between(HOUSE, rules(changed("HO-S1-S2", "minimum", "P10D"))));
        assertEquals(
                List.of(new CellChanged(Part.RULES, "HO-S1-S2", "maximum", "P6W", "")),
                Differences.between(HOUSE, rules(changed("HO-S1-S2", "maximum", ""))));
    }

    @Test
    void theSamePeriodInOtherUnitsIsADifference() {
        assertEquals(
                List.of(new CellChanged(Part.RULES, "HO-S1-S2", "minimum", "P7D", "P1W")),
                Differences.between(HOUSE, rules(changed("HO-S1-S2", "minimum", "P1W"))));
    }

    @Test
    void theOrderOfTagsIsNoDifference() {
        assertEquals(
                List.of(),
                Differences.between(
                        HOUSE,
                        rules(
                                changed(
                                        "HO-S2-S3-SCAR-PLANNED",
                                        "when",
                                        "THIRD_PLANNED_IN_ADVANCE  SCARRING"))));
    }

    @Test
    void aRenamedRuleIsRemovedAndAdded() {
        List<Difference> differences =
                Differences.between(HOUSE, rules(changed("HO-S1-S2", "code", "HO-NEW")));

        assertEquals(
                List.of(
                        new RowAdded(
                                Part.RULES,
                                "HO-NEW",
                                Cells.of(changed("HO-S1-S2", "code", "HO-NEW").get(0))),
                        new RowRemoved(Part.RULES, "HO-S1-S2", Cells.of(HOUSE.rules().get(0)))),
                differences);
    }

    @Test
    void normsAreComparedOneByOne() {
        Norms norms = new Norms(Map.of(Norm.SESSIONS_MINIMUM, 3, Norm.SESSIONS_TYPICAL, 3));

        assertEquals(
                List.of(
                        new CellChanged(Part.NORMS, "", "sessions_minimum", "2", "3"),
                        new CellChanged(Part.NORMS, "", "sessions_maximum", "4", ""),
                        new CellChanged(Part.NORMS, "", "session_minutes_minimum", "180", ""),
                        new CellChanged(Part.NORMS, "", "session_minutes_maximum", "300", "")),
                Differences.between(
                        HOUSE, with(HOUSE.rules(), norms, HOUSE.steps(), HOUSE.care())));
    }

    @Test
    void stepsAndCareLinesAreComparedByStepAndCode() {
        List<StepRow> steps = new ArrayList<>(HOUSE.steps());
        steps.set(0, new StepRow("CONSULTATION", "Talk", HOUSE.steps().get(0).purpose()));
        List<CareRow> care = new ArrayList<>(HOUSE.care());
        CareRow gone = care.remove(0);

        assertEquals(
                List.of(
                        new CellChanged(
                                Part.STEPS, "CONSULTATION", "title", "Consultation", "Talk"),
                        new RowRemoved(Part.CARE, "HO-PREP-MOISTURISE", Cells.of(gone))),
                Differences.between(HOUSE, with(HOUSE.rules(), HOUSE.norms(), steps, care)));
    }

    @Test
    void rulingsAreComparedByTheirPair() {
        assertEquals(
                List.of(new CellChanged(Part.RULINGS, "A+B", "note", "fine", "still fine")),
                Differences.between(
                        ruled(new CareRuling("A", "B", "fine")),
                        ruled(new CareRuling("B", "A", "still fine"))));
        assertEquals(
                List.of(
                        new RowAdded(
                                Part.RULINGS, "A+B", Cells.of(new CareRuling("A", "B", "fine")))),
                Differences.between(ruled(), ruled(new CareRuling("B", "A", "fine"))));
    }

    @Test
    void bothWaysTellTheSameCells() {
        List<Difference> there = Differences.between(HOUSE, Shipped.content("7derma"));
        List<Difference> back = Differences.between(Shipped.content("7derma"), HOUSE);

        assertEquals(there.size(), back.size());
    }
}
