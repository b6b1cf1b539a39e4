package org.stipple.policy.table;

import java.io.Reader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** The file {@code protocols.csv}. */
final class ProtocolFile {

    private static final List<String> COLUMNS =
            Stream.concat(
                            Stream.of(
                                    "id",
                                    "role",
                                    "name",
                                    "publisher",
                                    "title",
                                    "published",
                                    "note"),
                            Arrays.stream(Norm.values()).map(ProtocolFile::header))
                    .toList();

    private ProtocolFile() {}

    /**
     * The protocols in the order of the file.
     *
     * @throws IllegalArgumentException if a column is missing, a role unknown or a norm no number
     */
    static List<ProtocolRow> read(Reader reader) {
        return CsvTable.read(reader, COLUMNS, ProtocolFile::row);
    }

    private static ProtocolRow row(CSVRecord cells) {
        Map<Norm, Integer> norms = new EnumMap<>(Norm.class);
        for (Norm norm : Norm.values()) {
            String cell = cells.get(header(norm));
            if (!cell.isEmpty()) {
                norms.put(norm, Integer.valueOf(cell));
            }
        }
        ProtocolHead head =
                new ProtocolHead(
                        cells.get("id"),
                        ProtocolRole.valueOf(cells.get("role")),
                        cells.get("name"),
                        cells.get("publisher"),
                        cells.get("title"),
                        cells.get("published"),
                        cells.get("note"));
        return new ProtocolRow(head, new Norms(norms));
    }

    private static String header(Norm norm) {
        return norm.name().toLowerCase(Locale.ROOT);
    }
}
