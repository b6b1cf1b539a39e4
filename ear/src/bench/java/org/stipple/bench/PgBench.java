package org.stipple.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** PostgreSQL's own pgbench: what the database does in a second when nobody stands between. */
public final class PgBench {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without");
    private static final Pattern FAILED = Pattern.compile("failed transactions: ([0-9]+)");

    private final Path script;
    private final int clients;

    /**
     * @param script a file of {@code bench/}
     * @param clients at once, each over its own connection
     */
    public PgBench(String script, int clients) throws IOException {
        this.script =
                Files.createTempFile(Path.of(System.getProperty("java.io.tmpdir")), "", script);
        this.clients = clients;
        try (InputStream in = PgBench.class.getResourceAsStream("/bench/" + script)) {
            Files.write(this.script, Objects.requireNonNull(in, script).readAllBytes());
        }
    }

    /** Whether it is there; tells in one line what is missing where it is not. */
    public static boolean isThere() {
        return DatabaseTool.isThere("pgbench", "postgresql-contrib");
    }

    /**
     * How many times a second the script was run.
     *
     * @param times of each client
     * @param first what {@code :first} stands for in the script
     */
    public double rate(int times, long first) throws IOException, InterruptedException {
        String told =
                DatabaseTool.run(
                        "pgbench",
                        List.of(
                                "--no-vacuum",
                                "--protocol=prepared",
                                "--client=" + clients,
                                "--transactions=" + times,
                                "--define=first=" + first,
                                "--define=i=0",
                                "--file=" + script));
        Matcher rate = RATE.matcher(told);
        Matcher failed = FAILED.matcher(told);
        if (!rate.find() || failed.find() && !failed.group(1).equals("0")) {
            throw new IllegalStateException(told);
        }
        return Double.parseDouble(rate.group(1));
    }
}
