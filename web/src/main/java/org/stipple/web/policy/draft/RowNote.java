package org.stipple.web.policy.draft;

import java.util.List;
import java.util.Map;

/**
 * What is said under a row of a draft.
 *
 * @param sentence the row in words; empty where it cannot be read
 * @param override whether it takes the place of others
 * @param faults what keeps it from being activated
 * @param was what the base version said in the cells that were changed, in words, by column
 * @param isNew whether the base version has no such row
 */
public record RowNote(
        String sentence,
        boolean override,
        List<FaultLine> faults,
        Map<String, String> was,
        boolean isNew) {

    /**
     * A fault at its cell.
     *
     * @param text in a sentence with the cure
     */
    public record FaultLine(String column, String text) {}

    public RowNote {
        faults = List.copyOf(faults);
        was = Map.copyOf(was);
    }

    /** The columns that are wrong, with blanks between, for the style sheet. */
    public String getWrong() {
        return String.join(" ", faults.stream().map(FaultLine::column).distinct().toList());
    }

    /** The columns that were changed, with blanks between, for the style sheet. */
    public String getChanged() {
        return String.join(" ", was.keySet());
    }
}
