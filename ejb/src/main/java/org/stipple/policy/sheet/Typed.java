package org.stipple.policy.sheet;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stipple.policy.table.CareAction;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.CareRuling;
import org.stipple.policy.table.CareSession;
import org.stipple.policy.table.Norm;
import org.stipple.policy.table.Norms;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.StepRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.policy.table.VersionContent;
import org.stipple.timing.Bound;

/** A version's content typed out in cells, and cells read as a version's content. */
public final class Typed {

    private Typed() {}

    /** The draft that says what this version says. */
    public static DraftContent of(VersionContent content) {
        return DraftContent.EMPTY
                .replaced(Sheet.RULES, content.rules().stream().map(Typed::cells).toList())
                .replaced(Sheet.NORMS, List.of(cells(content.norms())))
                .replaced(Sheet.STEPS, content.steps().stream().map(Typed::cells).toList())
                .replaced(Sheet.CARE, content.care().stream().map(Typed::cells).toList())
                .replaced(Sheet.RULINGS, content.rulings().stream().map(Typed::cells).toList())
                .replaced(Sheet.CASES, content.cases().stream().map(Typed::cells).toList());
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
                draft.rows(Sheet.STEPS).stream().map(Typed::step).toList(),
                care(draft),
                rulings(draft),
                cases(draft));
    }

    /** The rules as typed, right or wrong. */
    public static List<RuleRow> rules(DraftContent draft) {
        return draft.rows(Sheet.RULES).stream().map(Typed::rule).toList();
    }

    /** A rule as typed, right or wrong. */
    public static RuleRow rule(SheetRow row) {
        Map<Bound, String> periods = new EnumMap<>(Bound.class);
        Arrays.stream(Bound.values()).forEach(b -> periods.put(b, row.cell(column(b))));
        return new RuleRow(
                row.cell("code"),
                row.cell("from"),
                row.cell("after"),
                row.cell("step"),
                row.cell("when"),
                row.cell("required"),
                row.cell("override"),
                periods,
                row.cell("severity"),
                row.cell("guidance"));
    }

    /** The row of cells of a rule. */
    public static Map<String, String> cells(RuleRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", row.code());
        cells.put("from", row.from());
        cells.put("after", row.after());
        cells.put("step", row.step());
        cells.put("when", row.when());
        cells.put("required", row.required());
        cells.put("override", row.override());
        row.periods().forEach((bound, text) -> cells.put(column(bound), text));
        cells.put("severity", row.severity());
        cells.put("guidance", row.guidance());
        return cells;
    }

    /**
     * @throws NumberFormatException if one is no number
     */
    public static Norms norms(DraftContent draft) {
        Map<Norm, Integer> stated = new EnumMap<>(Norm.class);
        for (SheetRow row : draft.rows(Sheet.NORMS)) {
            for (Norm norm : Norm.values()) {
                String cell = row.cell(column(norm));
                if (!cell.isEmpty()) {
                    stated.put(norm, Integer.valueOf(cell));
                }
            }
        }
        return new Norms(stated);
    }

    private static Map<String, String> cells(Norms norms) {
        Map<String, String> cells = new LinkedHashMap<>();
        norms.stated().forEach((norm, number) -> cells.put(column(norm), number.toString()));
        return cells;
    }

    /** A step as typed. */
    public static StepRow step(SheetRow row) {
        return new StepRow(row.cell("step"), row.cell("title"), row.cell("purpose"));
    }

    private static Map<String, String> cells(StepRow row) {
        return Map.of("step", row.step(), "title", row.title(), "purpose", row.purpose());
    }

    /**
     * @throws IllegalArgumentException if an action or session is unknown
     */
    public static List<CareRow> care(DraftContent draft) {
        return draft.rows(Sheet.CARE).stream().map(Typed::care).toList();
    }

    private static CareRow care(SheetRow row) {
        return new CareRow(
                row.cell("code"),
                CareAction.valueOf(row.cell("action")),
                CareSession.valueOf(row.cell("session")),
                row.cell("starts"),
                row.cell("ends"),
                row.cell("text"));
    }

    private static Map<String, String> cells(CareRow row) {
        return Map.of(
                "code", row.code(),
                "action", row.action().name(),
                "session", row.session().name(),
                "starts", row.starts(),
                "ends", row.ends(),
                "text", row.text());
    }

    public static List<CareRuling> rulings(DraftContent draft) {
        return draft.rows(Sheet.RULINGS).stream()
                .map(row -> new CareRuling(row.cell("one"), row.cell("other"), row.cell("note")))
                .toList();
    }

    private static Map<String, String> cells(CareRuling row) {
        return Map.of("one", row.one(), "other", row.other(), "note", row.note());
    }

    /** The cases as typed, right or wrong. */
    public static List<TimingCase> cases(DraftContent draft) {
        return draft.rows(Sheet.CASES).stream().map(Typed::timingCase).toList();
    }

    /** A case as typed, right or wrong. */
    public static TimingCase timingCase(SheetRow row) {
        Map<TimingCase.Column, String> expected = new EnumMap<>(TimingCase.Column.class);
        for (TimingCase.Column column : TimingCase.Column.values()) {
            expected.put(column, row.cell(column(column)));
        }
        return new TimingCase(
                row.cell("case"),
                row.cell("protocol"),
                row.cell("tags"),
                row.cell("history"),
                row.cell("step"),
                row.cell("on"),
                expected,
                row.cell("because"));
    }

    /** The row of cells of a case. */
    public static Map<String, String> cells(TimingCase row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("case", row.name());
        cells.put("protocol", row.protocol());
        cells.put("tags", row.tags());
        cells.put("history", row.history());
        cells.put("step", row.step());
        cells.put("on", row.on());
        for (TimingCase.Column column : TimingCase.Column.values()) {
            cells.put(column(column), row.expected(column));
        }
        cells.put("because", row.because());
        return cells;
    }

    /** What a constant's column is called. */
    public static String column(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
