package org.stipple.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whatever the database refuses, there are words for it: the name of each constraint that no later
 * migration drops is a key.
 */
class RefusalWordsTest {

    private static final Path MIGRATIONS = Path.of("../ejb/src/main/resources/db/migration");

    /** Checks, unique and exclusion constraints, named references, and what triggers raise. */
    private static final Pattern NAME =
            Pattern.compile(
                    "constraint\\s+(\\w+)\\s+(?:check|unique|exclude)"
                            + "|create unique index (\\w+)"
                            + "|constraint (\\w+) foreign key"
                            + "|constraint = '(\\w+)'"
                            + "|drop (?:index|constraint) (\\w+)");

    private static final int DROPPED = 5;

    @Test
    void everyConstraintHasItsWords() {
        ResourceBundle words =
                ResourceBundle.getBundle("org.stipple.web.messages.refusals", Locale.UK);
        Set<String> names = new LinkedHashSet<>();
        migrations().forEach(sql -> keep(sql, names));

        List<String> wordless = names.stream().filter(name -> !words.containsKey(name)).toList();

        assertFalse(names.isEmpty());
        assertEquals(List.of(), wordless);
    }

    private static void keep(String sql, Set<String> names) {
        Matcher found = NAME.matcher(sql.replaceAll("--.*", ""));
        while (found.find()) {
            names.remove(found.group(DROPPED));
            Stream.of(1, 2, 3, 4)
                    .map(found::group)
                    .filter(name -> name != null)
                    .forEach(names::add);
        }
    }

    private static Stream<String> migrations() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().map(RefusalWordsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
