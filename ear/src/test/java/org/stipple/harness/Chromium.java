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
 * The one without windows of its own comes first: it is quicker, and the other one has been seen to
 * stop for good on closing a window.
 */
final class Chromium {

    private static final String PACKAGE = "chromium-headless-shell";
    private static final String FONTS = "fonts-dejavu-core";

    private static final List<String> OTHER_PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/usr/bin/google-chrome-stable");

    private static final Path LOG = Path.of(System.getProperty("stipple.target"), "chromium.log");

    private Chromium() {}

    /** Where the browser is; empty where there is none and none can be installed. */
    static Optional<Path> get() {
        Stream<String> wanted =
                Stream.concat(
                        Stream.ofNullable(System.getenv("STIPPLE_CHROMIUM")),
                        Stream.of("/usr/bin/" + PACKAGE));
        return first(wanted).or(Chromium::install).or(() -> first(OTHER_PLACES.stream()));
    }

    /** What to do where there is none: one line, without a trace that would bury it. */
    static IllegalStateException missing() {
        String failed = Files.exists(LOG) ? " Installing it failed, see " + LOG + "." : "";
        IllegalStateException missing =
                new IllegalStateException(
                        "The browser tests need Chromium: install it (apt-get install "
                                + PACKAGE
                                + "), or name another in STIPPLE_CHROMIUM."
                                + failed);
        missing.setStackTrace(new StackTraceElement[0]);
        return missing;
    }

    private static Optional<Path> first(Stream<String> places) {
        return places.map(Path::of).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> install() {
        boolean allowed = "root".equals(System.getProperty("user.name"));
        if (!allowed || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        System.out.println("Installing Debian's package " + PACKAGE + " for the browser tests.");
        run("apt-get", "update", "-q");
        run("apt-get", "install", "-q", "-y", "--no-install-recommends", PACKAGE, FONTS);
        return first(Stream.of("/usr/bin/" + PACKAGE));
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
