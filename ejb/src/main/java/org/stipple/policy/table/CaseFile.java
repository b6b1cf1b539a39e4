package org.stipple.policy.table;

import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.stipple.policy.table.TimingCase.Column;

/** A file of cases, as {@code cases/timing.csv}. */
public final class CaseFile {

    private static final List<String> COLUMNS =
            Stream.concat(
                            Stream.of(
                                    "case", "protocol", "tags", "history", "step", "on", "because"),
                            Arrays.stream(Column.values()).map(CaseFile::header))
                    .toList();

    private CaseFile() {}

    /**
     * The cases in the order of the file.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static List<TimingCase> read(Reader reader) {
        return CsvTable.read(reader, COLUMNS, CaseFile::row);
    }

    private static TimingCase row(CSVRecord cells) {
        Map<Column, String> expected = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            expected.put(column, cells.get(header(column)));
        }
        return new TimingCase(
                cells.get("case"),
                cells.get("protocol"),
                cells.get("tags"),
                cells.get("history"),
                cells.get("step"),
                cells.get("on"),
                expected,
                cells.get("because"));
    }

    private static String header(Column column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
