package org.stipple.policy.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.stipple.policy.check.Fault.Kind;

/** A row of cells as typed, and the faults that are found in it. */
final class TypedRow {

    private final int number;
    private final Map<String, String> cells;
    private final String code;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param number from 1
     * @param cells by column; one that is not there is empty
     * @param name the column that names the row; empty where none does
     */
    TypedRow(int number, Map<String, String> cells, String name) {
        this.number = number;
        this.cells = cells;
        this.code = cells.getOrDefault(name, "");
    }

    static List<String> column(List<Map<String, String>> rows, String column) {
        return rows.stream().map(cells -> cells.getOrDefault(column, "")).toList();
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    void needs(String column, Kind kind) {
        if (cell(column).isBlank()) {
            fault(column, kind);
        }
    }

    /** A cell that cannot be read so is of this kind of fault. */
    void reads(String column, Function<String, ?> parse, Kind kind) {
        if (RowCheck.read(parse, cell(column)).isEmpty()) {
            fault(column, kind, cell(column));
        }
    }

    void fault(String column, Kind kind, String... names) {
        faults.add(new Fault(number, code, column, kind, List.of(names)));
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }
}
