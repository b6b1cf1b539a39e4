package org.stipple.web.policy;

import java.util.Map;
import org.stipple.policy.compare.Difference;
import org.stipple.policy.compare.Difference.CellChanged;
import org.stipple.policy.compare.Difference.Part;
import org.stipple.policy.compare.Difference.RowAdded;
import org.stipple.policy.compare.Difference.RowRemoved;
import org.stipple.policy.table.CarePoint;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.Cells;

/** What two versions say otherwise, one sentence each: "HO-S1-S2: minimum 7 days → 10 days". */
public final class DifferenceWords {

    private final RuleWords words;
    private final CellWords cells;

    public DifferenceWords(RuleWords words) {
        this.words = words;
        this.cells = new CellWords(words);
    }

    public String tell(Difference difference) {
        if (difference instanceof RowAdded added) {
            return words.text(
                    "difference.text.added." + added.part(),
                    row(added),
                    said(added, added.cells()));
        }
        if (difference instanceof RowRemoved removed) {
            return words.text(
                    "difference.text.removed." + removed.part(),
                    row(removed),
                    said(removed, removed.cells()));
        }
        return changed((CellChanged) difference);
    }

    private String changed(CellChanged cell) {
        boolean ofNorms = cell.part() == Part.NORMS;
        String column = words.text("Column." + cell.column());
        return words.text(
                ofNorms ? "difference.text.changedNorm" : "difference.text.changed",
                row(cell),
                ofNorms ? column : words.within(column),
                shown(cell.part(), cell.column(), cell.before()),
                shown(cell.part(), cell.column(), cell.after()));
    }

    /** The row as people call it: its code, the appointment, both lines of a ruling. */
    private String row(Difference difference) {
        return switch (difference.part()) {
            case RULES, CARE, NORMS -> difference.code();
            case STEPS -> step(difference.code());
            case RULINGS -> {
                String[] lines = difference.code().split("\\+", 2);
                yield words.text("words.text.and", lines[0], lines[1]);
            }
        };
    }

    private String step(String step) {
        try {
            return words.stepName(step);
        } catch (IllegalArgumentException unknown) {
            return step;
        }
    }

    /** The whole row in words. */
    private String said(Difference difference, Map<String, String> row) {
        return switch (difference.part()) {
            case RULES -> sentence(row);
            case CARE -> care(row);
            case STEPS -> row.get("title");
            case RULINGS -> row.get("note");
            case NORMS -> "";
        };
    }

    private String sentence(Map<String, String> row) {
        try {
            return new RuleSentence(words, Cells.rule(row).toRule(false)).tell();
        } catch (IllegalArgumentException unreadable) {
            return row.get("guidance");
        }
    }

    private String care(Map<String, String> row) {
        CareRow line = Cells.care(row);
        return words.text(
                "difference.text.care",
                shown(Part.CARE, "action", row.get("action")),
                line.text(),
                shown(Part.CARE, "session", row.get("session")),
                new CareWords(words).when(line));
    }

    private String shown(Part part, String column, String cell) {
        if (cell.isEmpty()) {
            return words.text(
                    column.equals("required") || column.equals("override")
                            ? "difference.text.no"
                            : "difference.text.nothing");
        }
        return switch (column) {
            case "severity" -> words.text("Outside." + cell);
            case "action" -> words.text("CareAction." + cell);
            case "session" -> words.text("CareSession." + cell);
            case "starts" -> new CareWords(words).point(cell);
            case "ends" ->
                    cell.equals(CarePoint.COURSE_END)
                            ? words.text("EventLatest.COURSE_END")
                            : new CareWords(words).point(cell);
            case "guidance", "title", "purpose", "text", "note" ->
                    words.text("difference.text.quoted", cell);
            default -> part == Part.RULES ? cells.shown(column, cell) : cell;
        };
    }
}
