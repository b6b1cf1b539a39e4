package org.stipple.web.policy.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.RuleRow;
import org.stipple.web.policy.CellWords;

/** A rule of the draft in the table: its cells in words, as they were read or are being typed. */
public class RuleForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final int key;
    private Map<String, String> seen;
    private Map<String, String> text;
    private transient Clash clash;

    /**
     * What two people typed in one cell.
     *
     * @param theirs as rules write it
     * @param mine likewise
     */
    public record Clash(String column, String theirs, String mine) {}

    RuleForm(SheetRow row, CellWords words) {
        key = row.key();
        show(row, words);
    }

    /** Shows what the draft says by now. */
    final void show(SheetRow row, CellWords words) {
        seen = new HashMap<>(row.cells());
        text = new HashMap<>();
        for (String column : Sheet.RULES.columns()) {
            text.put(column, words.shown(column, row.cell(column)));
        }
        clash = null;
    }

    /** Shows one cell as it is now. */
    void show(String column, String written, CellWords words) {
        seen.put(column, written);
        text.put(column, words.shown(column, written));
    }

    void clashed(Clash with) {
        clash = with;
    }

    /** What the draft said when the row was read. */
    String seen(String column) {
        return seen.getOrDefault(column, "");
    }

    SheetRow row() {
        return new SheetRow(key, seen);
    }

    public int getKey() {
        return key;
    }

    /** The cells in words, by column, to be typed over. */
    public Map<String, String> getText() {
        return text;
    }

    public Clash getClash() {
        return clash;
    }

    public String getCode() {
        return seen("code");
    }

    /** What it is called on the page. */
    public String getName() {
        return getCode().isEmpty() ? "–" : getCode();
    }

    public boolean isRequired() {
        return is("required");
    }

    public void setRequired(boolean required) {
        text.put("required", required ? RuleRow.YES : "");
    }

    public boolean isOverride() {
        return is("override");
    }

    public void setOverride(boolean override) {
        text.put("override", override ? RuleRow.YES : "");
    }

    private boolean is(String column) {
        return text.get(column).equals(RuleRow.YES);
    }

    static List<String> bounds() {
        return List.of(
                "absolute_minimum", "minimum", "recommended_from", "recommended_to", "maximum");
    }
}
