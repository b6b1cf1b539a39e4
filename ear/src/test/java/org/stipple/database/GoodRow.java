package org.stipple.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row that its table takes.
 *
 * @param values expressions by column, in which {n} is the number of the row
 */
record GoodRow(String table, Map<String, String> values) {

    static List<GoodRow> all() {
        return Lines.of("rows.txt").stream()
                .map(line -> new GoodRow(line.get(0), values(line.get(1))))
                .toList();
    }

    static GoodRow of(String table) {
        return all().stream().filter(row -> row.table().equals(table)).findFirst().orElseThrow();
    }

    /** The same row with some of its values changed: {@code column = expression; …}. */
    GoodRow with(String changes) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.putAll(values(changes));
        return new GoodRow(table, changed);
    }

    String insert(int number) {
        return "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", values.keySet()),
                        String.join(", ", values.values()))
                .replace("{n}", Integer.toString(number));
    }

    private static Map<String, String> values(String written) {
        Map<String, String> values = new LinkedHashMap<>();
        Stream.of(written.split(";\\s*"))
                .map(value -> value.split("\\s*=\\s*", 2))
                .forEach(value -> values.put(value[0].strip(), value[1].strip()));
        return values;
    }
}
