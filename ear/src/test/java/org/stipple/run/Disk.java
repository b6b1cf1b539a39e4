package org.stipple.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Whether there is room for a run folder and for what lies in the machine's temporary folder. */
final class Disk {

    /** What a first start takes, and some days of use. */
    private static final long ENOUGH = 500L << 20;

    /** A new database takes 40 MB, and clears them away again where it cannot have them all. */
    private static final long NOTHING = 64L << 20;

    private Disk() {}

    /**
     * @throws CannotRunException where there is no room to begin with
     */
    static void refuseLittle(Path folder) {
        if (room(folder) < ENOUGH) {
            throw full(folder, " (less than 500 MB left)", null);
        }
    }

    /**
     * Why it failed, in one line: whatever stumbles over a full disk says so in its own way, or
     * only in its log.
     */
    static CannotRunException explain(Path folder, Exception failure) {
        return Stream.of(folder, Path.of(System.getProperty("java.io.tmpdir")))
                .filter(each -> room(each) < NOTHING)
                .findFirst()
                .map(each -> full(each, "", failure))
                .orElseGet(
                        () ->
                                failure instanceof CannotRunException inOneLine
                                        ? inOneLine
                                        : new CannotRunException(failure.toString(), failure));
    }

    private static CannotRunException full(Path folder, String more, Exception failure) {
        return new CannotRunException(
                "the disk of " + folder + " is full" + more + "; make room there.", failure);
    }

    private static long room(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
