package org.stipple.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a run that was killed left behind: the server and the database live on without the process
 * that started them. They are found by their pid files and by what they are, and stopped.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Leftovers() {}

    static Path serverPid(Path base) {
        return base.resolve("server.pid");
    }

    static Path launcherPid(Path folder) {
        return folder.resolve("run.pid");
    }

    /** Deletes the launcher's pid file, unless it is another run's. */
    static void forgetLauncher(Path folder) {
        String own = Long.toString(ProcessHandle.current().pid());
        try {
            if (firstLine(launcherPid(folder)).filter(own::equals).isPresent()) {
                Files.delete(launcherPid(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The launcher of another run that is alive in this run folder. */
    static Optional<ProcessHandle> findLauncher(Path folder) {
        return process(launcherPid(folder), "java")
                .filter(other -> other.pid() != ProcessHandle.current().pid());
    }

    /** Stops a server that nobody waits for. */
    static boolean stopServer(Path base) {
        return process(serverPid(base), base.toString()).map(Leftovers::stop).orElse(false);
    }

    /** Stops a database that nobody waits for; it then needs no recovery. */
    static boolean stopDatabase(Path folder) {
        Path pid = folder.resolve("data").resolve("postmaster.pid");
        return process(pid, "postgres").map(Leftovers::stop).orElse(false);
    }

    // A pid alone proves nothing: it may have gone to another process since.
    private static Optional<ProcessHandle> process(Path pidFile, String commandContains) {
        return firstLine(pidFile)
                .map(Long::parseLong)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> commandLine(process).contains(commandContains));
    }

    // ProcessHandle leaves out long command lines where it cannot tell the arguments apart.
    private static String commandLine(ProcessHandle process) {
        try {
            Path file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
            return Files.exists(file)
                    ? Files.readString(file).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    private static Optional<String> firstLine(Path file) {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().findFirst().map(String::strip)
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
