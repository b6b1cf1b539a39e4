package org.stipple.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts with places can be filled, with any number in them. */
class PatternsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/org/stipple/web/messages");
    private static final Pattern GENDERED =
            Pattern.compile(
                    "\\b(she|hers?|herself|he|him|his|himself)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<Integer> NUMBERS = List.of(0, 1, 2, 7);

    @Test
    void everyTextWithPlacesCanBeFilled() throws IOException {
        List<String> unreadable = new ArrayList<>();
        for (Path bundle : bundles()) {
            texts(bundle)
                    .forEach(
                            (key, text) -> {
                                if (text.toString().contains("{0")
                                        && !canBeFilled(text.toString())) {
                                    unreadable.add(bundle.getFileName() + " " + key + "=" + text);
                                }
                            });
        }

        assertEquals("", String.join("\n", unreadable));
    }

    /** Most clients are men, and what colleagues are nobody knows: texts say neither. */
    @Test
    void noTextSaysOfAnybodyWhetherItIsAManOrAWoman() throws IOException {
        List<String> said = new ArrayList<>();
        for (Path bundle : bundles()) {
            texts(bundle)
                    .forEach(
                            (key, text) -> {
                                if (GENDERED.matcher(text.toString()).find()) {
                                    said.add(bundle.getFileName() + " " + key + "=" + text);
                                }
                            });
        }

        assertEquals("", String.join("\n", said));
    }

    private static boolean canBeFilled(String text) {
        try {
            MessageFormat format = new MessageFormat(text, Locale.UK);
            return NUMBERS.stream()
                    .map(number -> Collections.nCopies(10, number).toArray())
                    .map(format::format)
                    .noneMatch(filled -> filled.matches(".*[{}#].*"));
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }

    private static Properties texts(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }
}
