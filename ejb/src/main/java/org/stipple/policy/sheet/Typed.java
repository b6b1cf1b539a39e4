package org.stipple.policy.sheet;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.Cells;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.StepRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.VersionContent;

/** A version's content typed out in cells, and cells read as a version's content. */
public final class Typed {

    private Typed() {}

    /** The draft that says what this version says. */
    public static DraftContent of(VersionContent content) {
        return DraftContent.EMPTY
                .replaced(Sheet.RULES, content.rules().stream().map(Cells::of).toList())
                .replaced(Sheet.NORMS, List.of(Cells.of(content.norms())))
                .replaced(Sheet.STEPS, content.steps().stream().map(Cells::of).toList())
                .replaced(Sheet.CARE, content.care().stream().map(Cells::of).toList())
                .replaced(Sheet.RULINGS, content.rulings().stream().map(Cells::of).toList())
                .replaced(Sheet.CASES, content.cases().stream().map(Cells::of).toList());
    }

    /**
     * What the draft would say as a version.
     *
     * @throws IllegalArgumentException if a norm is no number, or an action or session unknown: the
     *     checks have to come first
     */
    public static VersionContent read(DraftContent draft) {
        return new VersionContent(
                rules(draft),
                norms(draft),
                rows(draft, Sheet.STEPS, Cells::step),
                care(draft),
                rulings(draft),
                cases(draft));
    }

    /** The rules as typed, right or wrong. */
    public static List<RuleRow> rules(DraftContent draft) {
        return rows(draft, Sheet.RULES, Cells::rule);
    }

    /** A rule as typed, right or wrong. */
    public static RuleRow rule(SheetRow row) {
        return Cells.rule(row.cells());
    }

    /** The row of cells of a rule. */
    public static Map<String, String> cells(RuleRow row) {
        return Cells.of(row);
    }

    /**
     * The norms, of one row at the most.
     *
     * @throws NumberFormatException if one is no number
     */
    public static Norms norms(DraftContent draft) {
        return rows(draft, Sheet.NORMS, Cells::norms).stream().findFirst().orElse(Norms.NONE);
    }

    /** A step as typed. */
    public static StepRow step(SheetRow row) {
        return Cells.step(row.cells());
    }

    /**
     * The care lines.
     *
     * @throws IllegalArgumentException if an action or session is unknown
     */
    public static List<CareRow> care(DraftContent draft) {
        return rows(draft, Sheet.CARE, Cells::care);
    }

    public static List<CareRuling> rulings(DraftContent draft) {
        return rows(draft, Sheet.RULINGS, Cells::ruling);
    }

    /** The cases as typed, right or wrong. */
    public static List<TimingCase> cases(DraftContent draft) {
        return rows(draft, Sheet.CASES, Cells::timingCase);
    }

    /** A case as typed, right or wrong. */
    public static TimingCase timingCase(SheetRow row) {
        return Cells.timingCase(row.cells());
    }

    /** The row of cells of a case. */
    public static Map<String, String> cells(TimingCase row) {
        return Cells.of(row);
    }

    /** What a constant's column is called. */
    public static String column(Enum<?> constant) {
        return Cells.column(constant);
    }

    private static <T> List<T> rows(
            DraftContent draft, Sheet sheet, Function<Map<String, String>, T> toRow) {
        return draft.rows(sheet).stream().map(SheetRow::cells).map(toRow).toList();
    }
}
