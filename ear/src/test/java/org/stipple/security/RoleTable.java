package org.stipple.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What the clinic decided: who may call which method. See who-may-call-what.csv. */
record RoleTable(SortedMap<String, Set<Caller>> rows) {

    private static final String FILE = "/security/who-may-call-what.csv";

    static RoleTable read() {
        List<List<String>> lines = lines();
        List<Caller> columns = lines.get(0).stream().skip(1).map(Caller::valueOf).toList();
        SortedMap<String, Set<Caller>> rows = new TreeMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (rows.put(line.get(0), letIn(columns, line)) != null) {
                throw new IllegalStateException(line.get(0) + " stands there twice");
            }
        }
        return new RoleTable(rows);
    }

    boolean allows(String method, Caller caller) {
        return rows.getOrDefault(method, Set.of()).contains(caller);
    }

    private static Set<Caller> letIn(List<Caller> columns, List<String> line) {
        Set<Caller> letIn = EnumSet.noneOf(Caller.class);
        IntStream.range(0, columns.size())
                .filter(column -> isYes(line.get(column + 1)))
                .mapToObj(columns::get)
                .forEach(letIn::add);
        return letIn;
    }

    private static boolean isYes(String cell) {
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalStateException("neither yes nor no: " + cell);
        };
    }

    private static List<List<String>> lines() {
        try (InputStream file = RoleTable.class.getResourceAsStream(FILE);
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<List<String>> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(List.of(line.strip().split("\\s*,\\s*", -1)));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
