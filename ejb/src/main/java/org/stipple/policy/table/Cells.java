package org.stipple.policy.table;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.stipple.policy.table.TimingCase.Column;
import org.stipple.timing.Bound;

/** Rows typed out in cells by the columns of their files, and cells read as rows. */
public final class Cells {

    private Cells() {}

    /** A column by a constant: {@code absolute_minimum}. */
    public static String column(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A rule's cells, in the order of the columns, with the empty ones. */
    public static Map<String, String> of(RuleRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", row.code());
        cells.put("from", row.from());
        cells.put("after", row.after());
        cells.put("step", row.step());
        cells.put("when", row.when());
        cells.put("required", row.required());
        cells.put("override", row.override());
        for (Bound bound : Bound.values()) {
            cells.put(column(bound), row.period(bound));
        }
        cells.put("severity", row.severity());
        cells.put("guidance", row.guidance());
        return cells;
    }

    /** A rule as typed, right or wrong; a cell that is not there is empty. */
    public static RuleRow rule(Map<String, String> cells) {
        Map<Bound, String> periods = new EnumMap<>(Bound.class);
        Arrays.stream(Bound.values()).forEach(b -> periods.put(b, cell(cells, column(b))));
        return new RuleRow(
                cell(cells, "code"),
                cell(cells, "from"),
                cell(cells, "after"),
                cell(cells, "step"),
                cell(cells, "when"),
                cell(cells, "required"),
                cell(cells, "override"),
                periods,
                cell(cells, "severity"),
                cell(cells, "guidance"));
    }

    /** All norms, empty where none is stated. */
    public static Map<String, String> of(Norms norms) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Norm norm : Norm.values()) {
            cells.put(
                    column(norm),
                    norms.find(norm).stream().mapToObj(String::valueOf).findFirst().orElse(""));
        }
        return cells;
    }

    /**
     * The norms that these cells state.
     *
     * @throws NumberFormatException if one is no number
     */
    public static Norms norms(Map<String, String> cells) {
        Map<Norm, Integer> stated = new EnumMap<>(Norm.class);
        for (Norm norm : Norm.values()) {
            String cell = cell(cells, column(norm));
            if (!cell.isEmpty()) {
                stated.put(norm, Integer.valueOf(cell));
            }
        }
        return new Norms(stated);
    }

    public static Map<String, String> of(StepRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("step", row.step());
        cells.put("title", row.title());
        cells.put("purpose", row.purpose());
        return cells;
    }

    /** A step as typed. */
    public static StepRow step(Map<String, String> cells) {
        return new StepRow(cell(cells, "step"), cell(cells, "title"), cell(cells, "purpose"));
    }

    public static Map<String, String> of(CareRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("code", row.code());
        cells.put("action", row.action().name());
        cells.put("session", row.session().name());
        cells.put("starts", row.starts());
        cells.put("ends", row.ends());
        cells.put("text", row.text());
        return cells;
    }

    /**
     * A care line.
     *
     * @throws IllegalArgumentException if action or session is unknown
     */
    public static CareRow care(Map<String, String> cells) {
        return new CareRow(
                cell(cells, "code"),
                CareAction.valueOf(cell(cells, "action")),
                CareSession.valueOf(cell(cells, "session")),
                cell(cells, "starts"),
                cell(cells, "ends"),
                cell(cells, "text"));
    }

    public static Map<String, String> of(CareRuling ruling) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("one", ruling.one());
        cells.put("other", ruling.other());
        cells.put("note", ruling.note());
        return cells;
    }

    /** A ruling as typed. */
    public static CareRuling ruling(Map<String, String> cells) {
        return new CareRuling(cell(cells, "one"), cell(cells, "other"), cell(cells, "note"));
    }

    /** A case's cells; a column that it does not speak of is not compared. */
    public static Map<String, String> of(TimingCase row) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("case", row.name());
        cells.put("protocol", row.protocol());
        cells.put("tags", row.tags());
        cells.put("history", row.history());
        cells.put("step", row.step());
        cells.put("on", row.on());
        for (Column column : Column.values()) {
            cells.put(column(column), row.expected(column));
        }
        cells.put("because", row.because());
        return cells;
    }

    /** A case as typed, right or wrong. */
    public static TimingCase timingCase(Map<String, String> cells) {
        Map<Column, String> expected = new EnumMap<>(Column.class);
        Arrays.stream(Column.values()).forEach(c -> expected.put(c, cell(cells, column(c))));
        return new TimingCase(
                cell(cells, "case"),
                cell(cells, "protocol"),
                cell(cells, "tags"),
                cell(cells, "history"),
                cell(cells, "step"),
                cell(cells, "on"),
                expected,
                cell(cells, "because"));
    }

    private static String cell(Map<String, String> cells, String column) {
        return cells.getOrDefault(column, "");
    }
}
