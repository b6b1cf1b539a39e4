package org.stipple.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** PostgreSQL's own psql: how long a statement takes whose answer is only written down. */
public final class Psql {

    private static final Pattern TIME = Pattern.compile("(?m)^Time: ([0-9.]+) ms");

    private Psql() {}

    /** Whether it is there; tells in one line what is missing where it is not. */
    public static boolean isThere() {
        return DatabaseTool.isThere("psql", "postgresql-client");
    }

    /** How long each of these runs of a select takes, in milliseconds, its rows thrown away. */
    public static List<Double> times(String select, int runs)
            throws IOException, InterruptedException {
        String script =
                "\\timing on\n\\o /dev/null\n"
                        + String.join("", Collections.nCopies(runs, oneLine(select) + ";\n"));
        return TIME.matcher(run(script))
                .results()
                .map((MatchResult time) -> Double.valueOf(time.group(1)))
                .toList();
    }

    /** Writes what a select answers into a file, as CSV. */
    public static void toFile(String select, Path file) throws IOException, InterruptedException {
        run("\\copy (" + oneLine(select) + ") to '" + file + "' csv header\n");
    }

    private static String oneLine(String select) {
        return select.replaceAll("\\s+", " ").strip();
    }

    private static String run(String script) throws IOException, InterruptedException {
        Path file = Files.createTempFile("", ".sql");
        try {
            Files.writeString(file, script, StandardCharsets.UTF_8);
            return DatabaseTool.run(
                    "psql", List.of("--no-psqlrc", "--set=ON_ERROR_STOP=1", "--file=" + file));
        } finally {
            Files.delete(file);
        }
    }
}
