package org.stipple.policy.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads and writes a file of rows under one line of column names. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    /**
     * @throws IllegalArgumentException if a column is missing
     */
    static <T> List<T> read(Reader reader, List<String> columns, Function<CSVRecord, T> toRow) {
        return read(reader, columns, row -> true, toRow);
    }

    /**
     * The rows that have this cell in that column.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    static <T> List<T> readOf(
            Reader reader,
            String column,
            String cell,
            List<String> columns,
            Function<CSVRecord, T> toRow) {
        return read(reader, columns, row -> row.get(column).equals(cell), toRow);
    }

    private static <T> List<T> read(
            Reader reader,
            List<String> columns,
            Predicate<CSVRecord> isWanted,
            Function<CSVRecord, T> toRow) {
        try (CSVParser rows = FORMAT.parse(reader)) {
            for (String column : columns) {
                if (!rows.getHeaderNames().contains(column)) {
                    throw new IllegalArgumentException("no column " + column);
                }
            }
            return rows.stream().filter(isWanted).map(toRow).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Writes rows of cells by the names of their columns, none of them as a formula.
     *
     * @throws UncheckedIOException if it cannot be written
     */
    static void write(Appendable out, List<String> columns, List<Map<String, String>> rows) {
        try {
            out.append(line(columns.stream()));
            for (Map<String, String> row : rows) {
                out.append(line(columns.stream().map(row::get).map(SafeCell::guarded)));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String line(Stream<String> cells) {
        return CSVFormat.RFC4180.format(cells.toArray()) + CSVFormat.RFC4180.getRecordSeparator();
    }
}
