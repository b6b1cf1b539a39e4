package org.stipple.web.policy.draft;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.stipple.policy.sheet.Sheet;
import org.stipple.policy.sheet.SheetRow;
import org.stipple.policy.table.RuleRow;
import org.stipple.web.policy.CellWords;

/** A row of a draft in its table: its cells in words, as they were read or are being typed. */
public class SheetForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Sheet sheet;
    private final int key;
    private Map<String, String> seen;
    private Map<String, String> text;
    private Clash clash;

    /**
     * What two people typed in one cell.
     *
     * @param theirs as the file writes it
     * @param mine likewise
     */
    public record Clash(String column, String theirs, String mine) implements Serializable {}

    SheetForm(Sheet sheet, SheetRow row, CellWords words) {
        this.sheet = sheet;
        key = row.key();
        seen = new HashMap<>(row.cells());
        text = new HashMap<>();
        sheet.columns().forEach(c -> text.put(c, words.shown(c, row.cell(c))));
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

    /** What it is called on the page: what stands in its first column. */
    public String getName() {
        String name = seen(sheet.columns().get(0));
        return name.isEmpty() ? "–" : name;
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
        return RuleRow.YES.equals(text.get(column));
    }
}
