package org.stipple.policy.table;

import java.io.Reader;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.stipple.timing.Bound;

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

    /**
     * The rows in the order of the file, unchecked.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static List<RuleRow> read(Reader reader) {
        return CsvTable.read(reader, COLUMNS, RuleFile::row);
    }

    private static RuleRow row(CSVRecord cells) {
        Map<Bound, String> periods = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.values()) {
            periods.put(bound, cells.get(bound.name().toLowerCase(Locale.ROOT)));
        }
        return new RuleRow(
                cells.get("code"),
                cells.get("from"),
                cells.get("after"),
                cells.get("step"),
                cells.get("when"),
                cells.get("required"),
                cells.get("override"),
                periods,
                cells.get("severity"),
                cells.get("guidance"));
    }
}
