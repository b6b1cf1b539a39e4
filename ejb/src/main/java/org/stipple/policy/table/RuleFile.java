package org.stipple.policy.table;

import java.io.Reader;
import java.util.List;

/** The file {@code rules.csv} of a protocol. */
public final class RuleFile {

    private static final List<String> COLUMNS =
            List.of(
                    "code",
                    "from",
                    "after",
                    "step",
                    "when",
                    "required",
                    "override",
                    "absolute_minimum",
                    "minimum",
                    "recommended_from",
                    "recommended_to",
                    "maximum",
                    "until",
                    "severity",
                    "guidance");

    private RuleFile() {}

    /** The names of the columns in the order of the file. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /**
     * The rows in the order of the file, unchecked.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static List<RuleRow> read(Reader reader) {
        return CsvTable.read(reader, COLUMNS, cells -> Cells.rule(cells.toMap()));
    }
}
