package org.stipple.policy.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.stipple.policy.check.Fault.Kind;
import org.stipple.policy.table.SafeCell;

/**
 * Reads a table that somebody hands in: RFC 4180, UTF-8, exactly the columns that are asked for, in
 * whatever order. Whatever it is given, the answer is rows and faults; it reads no more than it
 * takes over.
 */
public final class UploadedTable {

    public static final int MOST_ROWS = 5_000;
    static final int MOST_CHARACTERS = 5_000_000;

    /** What no field takes either: signs that steer a machine, and halves of a character. */
    private static final Pattern NOT_STORABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\t\\n\\r]]");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    private UploadedTable(List<String> columns) {
        this.columns = columns;
    }

    /** The rows of a file in UTF-8; other bytes make it unreadable. The stream stays open. */
    public static Upload<Map<String, String>> read(InputStream file, List<String> columns) {
        return read(new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder()), columns);
    }

    /**
     * The rows as cells by the names of their columns, without the apostrophes of an export. A row
     * with a fault is among them, so that each has the number of its place.
     */
    public static Upload<Map<String, String>> read(Reader reader, List<String> columns) {
        UploadedTable table = new UploadedTable(columns);
        try {
            String text = textOf(reader);
            if (text.length() > MOST_CHARACTERS) {
                table.fault(0, "", Kind.FILE_TOO_LARGE, String.valueOf(MOST_CHARACTERS));
            } else {
                table.parse(text);
            }
        } catch (IOException unreadable) {
            table.fault(0, "", Kind.FILE_UNREADABLE, "1");
        }
        return new Upload<>(table.rows, table.faults);
    }

    /** The text, or more of it than is taken. */
    private static String textOf(Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] part = new char[8192];
        int length = reader.read(part);
        while (length >= 0 && text.length() <= MOST_CHARACTERS) {
            text.append(part, 0, length);
            length = reader.read(part);
        }
        return text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text.toString();
    }

    private void parse(String text) throws IOException {
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
            try {
                take(parser.stream().filter(row -> !isBlank(row)).limit(MOST_ROWS + 2L));
            } catch (UncheckedIOException unreadable) {
                String line = String.valueOf(parser.getCurrentLineNumber());
                fault(0, "", Kind.FILE_UNREADABLE, line);
            }
        }
    }

    private static boolean isBlank(CSVRecord row) {
        return row.size() == 1 && row.get(0).isBlank();
    }

    private void take(Stream<CSVRecord> records) {
        List<CSVRecord> table = records.toList();
        List<String> header = table.isEmpty() ? List.of() : table.get(0).toList();
        checkHeader(header);
        if (table.size() - 1 > MOST_ROWS) {
            fault(0, "", Kind.TOO_MANY_ROWS, String.valueOf(MOST_ROWS));
        }
        if (faults.isEmpty()) {
            for (int number = 1; number < table.size(); number++) {
                take(number, header, table.get(number));
            }
        }
    }

    private void checkHeader(List<String> header) {
        for (String column : columns) {
            if (!header.contains(column)) {
                fault(0, "", Kind.COLUMN_MISSING, column);
            }
        }
        for (int place = 0; place < header.size(); place++) {
            String name = header.get(place);
            if (!columns.contains(name)) {
                fault(0, "", Kind.COLUMN_UNKNOWN, name);
            } else if (header.indexOf(name) < place) {
                fault(0, "", Kind.COLUMN_TWICE, name);
            }
        }
    }

    private void take(int number, List<String> header, CSVRecord row) {
        if (row.size() != header.size()) {
            String width = String.valueOf(row.size());
            fault(number, "", Kind.ROW_WIDTH, width, String.valueOf(header.size()));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : columns) {
            int place = header.indexOf(column);
            String cell = place < row.size() ? row.get(place) : "";
            if (NOT_STORABLE.matcher(cell).find()) {
                fault(number, column, Kind.NOT_STORABLE);
            }
            if (SafeCell.isFormula(cell)) {
                fault(number, column, Kind.FORMULA, cell);
            }
            cells.put(column, SafeCell.plain(cell));
        }
        rows.add(cells);
    }

    private void fault(int row, String column, Kind kind, String... names) {
        faults.add(new Fault(row, "", column, kind, List.of(names)));
    }
}
