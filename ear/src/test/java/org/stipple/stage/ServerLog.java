package org.stipple.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What the server that a test runs in writes into its log, from a moment on. */
public final class ServerLog {

    private static final Pattern COMPLAINT =
            Pattern.compile("^\\S+ \\S+ +(WARN|ERROR|SEVERE|FATAL) .*|^\\s+at .*|^Caused by: .*");

    private final Path file = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
    private final int begin;

    private ServerLog() {
        begin = lines().size();
    }

    public static ServerLog fromNowOn() {
        return new ServerLog();
    }

    /** Warnings, errors and lines of stack traces since then. */
    public List<String> complaints() {
        return lines().stream()
                .skip(begin)
                .filter(COMPLAINT.asMatchPredicate())
                .map(line -> line.substring(0, Math.min(line.length(), 300)))
                .toList();
    }

    /** Whether this stands anywhere in what was written since then. */
    public boolean says(String text) {
        return lines().stream().skip(begin).anyMatch(line -> line.contains(text));
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
