package org.stipple;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What differs between code that is admired and code that is not is its largest files. */
class SizeTest {

    private static final int LONGEST_CLASS = 250;

    @Test
    void no_class_is_longer_than_can_be_read_at_once() throws IOException {
        assertEquals(List.of(), longerThan(LONGEST_CLASS, Path.of("src/main")));
    }

    private static List<String> longerThan(int lines, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> count(file) > lines)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    // Blank lines and imports cost no reader's time.
    private static long count(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("import ")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
