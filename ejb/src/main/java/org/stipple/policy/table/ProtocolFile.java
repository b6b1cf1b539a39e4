package org.stipple.policy.table;

import java.io.Reader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The file {@code protocols.csv}. */
final class ProtocolFile {

    private static final List<String> COLUMNS =
            Stream.of(
                            Stream.of("id", "role", "name", "publisher", "title", "published"),
                            Arrays.stream(Norm.values()).map(Cells::column),
                            Stream.of("note"))
                    .flatMap(names -> names)
                    .toList();

    private ProtocolFile() {}

    /** The names of the columns in the order of the file. */
    static List<String> columns() {
        return COLUMNS;
    }

    /**
     * The protocols in the order of the file.
     *
     * @throws IllegalArgumentException if a column is missing, a role unknown or a norm no number
     */
    static List<ProtocolRow> read(Reader reader) {
        return CsvTable.read(reader, COLUMNS, cells -> of(cells.toMap()));
    }

    /**
     * The protocol whose cells these are; none of them may be absent.
     *
     * @throws IllegalArgumentException if the role is unknown or a norm no number
     */
    static ProtocolRow of(Map<String, String> cells) {
        ProtocolHead head =
                new ProtocolHead(
                        cells.get("id"),
                        ProtocolRole.valueOf(cells.get("role")),
                        cells.get("name"),
                        cells.get("publisher"),
                        cells.get("title"),
                        cells.get("published"),
                        cells.get("note"));
        return new ProtocolRow(head, Cells.norms(cells));
    }

    /** The cells of a protocol by the names of their columns. */
    static Map<String, String> cells(ProtocolHead head, Norms norms) {
        Map<String, String> cells = new LinkedHashMap<>(Cells.of(norms));
        cells.put("id", head.id());
        cells.put("role", head.role().name());
        cells.put("name", head.name());
        cells.put("publisher", head.publisher());
        cells.put("title", head.title());
        cells.put("published", head.published());
        cells.put("note", head.note());
        return cells;
    }
}
