package org.stipple.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A program of PostgreSQL's own, run against the scratch database as the application's user. */
final class DatabaseTool {

    private DatabaseTool() {}

    /** Whether it is on the PATH; tells in one line what is missing where it is not. */
    static boolean isThere(String name, String debianPackage) {
        boolean there =
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        if (!there) {
            System.err.printf("%s is not on the PATH (Debian: %s)%n", name, debianPackage);
        }
        return there;
    }

    /**
     * What it says on both of its streams.
     *
     * @throws IllegalStateException if it fails, with what it said
     */
    static String run(String name, List<String> options) throws IOException, InterruptedException {
        URI database = URI.create(setting("URL").substring("jdbc:".length()));
        List<String> command = new ArrayList<>(List.of(name));
        command.addAll(options);
        command.addAll(
                List.of(
                        "--host=" + database.getHost(),
                        "--port=" + database.getPort(),
                        "--username=" + setting("USER"),
                        database.getPath().substring(1)));
        ProcessBuilder tool = new ProcessBuilder(command).redirectErrorStream(true);
        tool.environment().put("PGPASSWORD", setting("PASSWORD"));
        Process run = tool.start();
        String told = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException(told);
        }
        return told;
    }

    private static String setting(String name) {
        return System.getProperty("env.STIPPLE_DB_" + name);
    }
}
