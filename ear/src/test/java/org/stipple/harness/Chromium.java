package org.stipple.harness;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the browser of this machine, and installs Debian's where there is none and that is allowed.
 */
final class Chromium {

    private static final List<String> USUAL_PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable");

    private static final Path LOG = Path.of(System.getProperty("stipple.target"), "chromium.log");

    private Chromium() {}

    /** Where the browser is; empty where there is none and none can be installed. */
    static Optional<Path> get() {
        return find().or(Chromium::install);
    }

    /** What to do where there is none: one line, without a trace that would bury it. */
    static IllegalStateException missing() {
        String failed = Files.exists(LOG) ? " Installing it failed, see " + LOG + "." : "";
        IllegalStateException missing =
                new IllegalStateException(
                        "The browser tests need Chromium: install the package chromium (apt-get"
                                + " install chromium), or name another in STIPPLE_CHROMIUM."
                                + failed);
        missing.setStackTrace(new StackTraceElement[0]);
        return missing;
    }

    private static Optional<Path> find() {
        Stream<String> named = Stream.ofNullable(System.getenv("STIPPLE_CHROMIUM"));
        return Stream.concat(named, USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        boolean allowed = "root".equals(System.getProperty("user.name"));
        if (!allowed || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("No browser found: installing Debian's package chromium.");
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium");
        return find();
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.redirectOutput(Redirect.appendTo(LOG.toFile())).start().waitFor();
        } catch (IOException cannot) {
            throw new IllegalStateException("cannot run " + command[0], cannot);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
