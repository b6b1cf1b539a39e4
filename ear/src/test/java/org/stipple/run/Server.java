package org.stipple.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * WildFly as a child of this process, with a base directory of its own, so that one shaped
 * installation serves many. The application is deployed by laying it into the scanned folder.
 */
final class Server {

    private static final Duration STARTS_WITHIN = Duration.ofMinutes(5);
    private static final Duration STOPS_WITHIN = Duration.ofSeconds(30);
    private static final List<String> MEMORY =
            List.of("-Xms64m", "-Xmx768m", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=384m");

    private final Path base;
    private final Path application;
    private final Process process;

    private Server(Path base, Path application, Process process) {
        this.base = base;
        this.application = application;
        this.process = process;
    }

    /**
     * Starts the server with the application already in its scanned folder.
     *
     * @param home the shaped installation
     * @param base the base directory: logs and transaction store are kept, the rest made anew
     * @param properties system properties of the server: ports and addresses
     * @param environment settings of the application
     */
    static Server start(
            Path home,
            Path base,
            Path application,
            Map<String, String> properties,
            Map<String, String> environment)
            throws IOException {
        layOut(home, base);
        Files.copy(application, deployments(base).resolve(application.getFileName()));
        ProcessBuilder builder = new ProcessBuilder(command(home, base, properties));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(console(base).toFile());
        Server server = new Server(base, application, builder.start());
        server.leavePid();
        return server;
    }

    // Nobody would find a server without it.
    private void leavePid() throws IOException {
        try {
            Files.writeString(Leftovers.serverPid(base), Long.toString(process.pid()));
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /**
     * Waits until the application answers.
     *
     * @throws CannotRunException if it does not deploy, with the place of the log
     */
    void awaitDeployment() throws InterruptedException {
        long end = System.nanoTime() + STARTS_WITHIN.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(marker("deployed"))) {
                return;
            }
            if (Files.exists(marker("failed"))) {
                throw new CannotRunException(
                        "the application did not deploy" + reason() + "; see " + log());
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        throw new CannotRunException("the server did not start, see " + log());
    }

    /** Deploys the application as it is now, in place of the one that runs. */
    void deployAgain() {
        try {
            Path running = deployments(base).resolve(application.getFileName());
            Files.deleteIfExists(marker("deployed"));
            Files.copy(application, running, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int exitValue() {
        return process.exitValue();
    }

    Path log() {
        return base.resolve("log").resolve("server.log");
    }

    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(STOPS_WITHIN.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(Leftovers.serverPid(base));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The scanner writes the whole chain of causes; the last is the one to act on.
    private String reason() {
        try {
            return Files.readString(marker("failed"))
                    .lines()
                    .filter(line -> line.contains("Caused by: "))
                    .reduce((first, second) -> second)
                    .map(line -> " (" + withoutFrame(line) + ")")
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    private static String withoutFrame(String line) {
        return line.strip().replace("Caused by: ", "").replaceAll("[\\\\\"},]+$", "");
    }

    private Path marker(String state) {
        return deployments(base).resolve(application.getFileName() + "." + state);
    }

    private static void layOut(Path home, Path base) throws IOException {
        for (String folder : List.of("configuration", "deployments", "data/content", "tmp")) {
            deleteAll(base.resolve(folder));
        }
        copyAll(home.resolve("standalone").resolve("configuration"), base.resolve("configuration"));
        Files.createDirectories(deployments(base));
        Files.createDirectories(console(base).getParent());
    }

    private static List<String> command(Path home, Path base, Map<String, String> properties) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.add("@" + home.resolve("java.options"));
        command.add("-Dorg.jboss.boot.log.file=" + base.resolve("log/server.log"));
        command.add(
                "-Dlogging.configuration="
                        + base.resolve("configuration/logging.properties").toUri());
        command.addAll(List.of("-jar", home.resolve("jboss-modules.jar").toString()));
        command.addAll(
                List.of("-mp", home.resolve("modules").toString(), "org.jboss.as.standalone"));
        command.add("-Djboss.home.dir=" + home);
        command.add("-Djboss.server.base.dir=" + base);
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        return command;
    }

    private static Path deployments(Path base) {
        return base.resolve("deployments");
    }

    private static Path console(Path base) {
        return base.resolve("log").resolve("console.log");
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path copy = to.resolve(from.relativize(path));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, copy, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
