package org.stipple.policy.sheet;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as it was typed.
 *
 * @param key tells it from the others of the draft, wherever it is moved to
 * @param cells by column; one that is empty is not there; unmodifiable
 */
public record SheetRow(int key, Map<String, String> cells) implements Serializable {

    private static final long serialVersionUID = 1L;

    public SheetRow {
        Map<String, String> copy = new LinkedHashMap<>(cells);
        copy.values().removeIf(String::isEmpty);
        cells = Collections.unmodifiableMap(copy);
    }

    /** What stands in the cell; empty where nothing does. */
    public String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    SheetRow with(Map<String, String> typed) {
        Map<String, String> changed = new LinkedHashMap<>(cells);
        changed.putAll(typed);
        return new SheetRow(key, changed);
    }
}
