package org.stipple.policy.table;

import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.policy.table.TimingCase.Column;

/** A file of cases, as {@code cases/timing.csv}. */
public final class CaseFile {

    private static final List<String> COLUMNS =
            Stream.of(
                            Stream.of("case", "protocol", "tags", "history", "step", "on"),
                            Arrays.stream(Column.values()).map(CaseFile::column),
                            Stream.of("because"))
                    .flatMap(names -> names)
                    .toList();

    private CaseFile() {}

    /** The names of the columns in the order of the file. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** The name of the column of this expected cell. */
    public static String column(Column column) {
        return Cells.column(column);
    }

    /**
     * The cases in the order of the file, unchecked.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static List<TimingCase> read(Reader reader) {
        return CsvTable.read(
                reader,
                COLUMNS,
                row -> {
                    Map<String, String> cells = new LinkedHashMap<>();
                    COLUMNS.forEach(name -> cells.put(name, SafeCell.plain(row.get(name))));
                    return of(cells);
                });
    }

    /**
     * Writes the cases with their line of column names.
     *
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void write(Appendable out, List<TimingCase> cases) {
        CsvTable.write(out, COLUMNS, cases.stream().map(CaseFile::cells).toList());
    }

    /** The case whose cells these are, by the names of their columns. */
    public static TimingCase of(Map<String, String> cells) {
        return Cells.timingCase(cells);
    }

    /**
     * The cells of a case by the names of their columns, in the order of the file. An expected cell
     * that it does not have is not compared, and is written so.
     */
    public static Map<String, String> cells(TimingCase row) {
        return Cells.of(row);
    }
}
