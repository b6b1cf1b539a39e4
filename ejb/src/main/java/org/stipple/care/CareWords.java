package org.stipple.care;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.stipple.messaging.template.LetterLanguage;

/**
 * The shipped care lines in the languages that clients are written in. A line that the clinic wrote
 * itself goes out as it stands.
 */
final class CareWords {

    private static final Map<LetterLanguage, Map<String, String>> LINES = read();

    private CareWords() {}

    private static Map<LetterLanguage, Map<String, String>> read() {
        ResourceBundle lines = ResourceBundle.getBundle("org.stipple.care.lines", Locale.ROOT);
        Map<LetterLanguage, Map<String, String>> read = new EnumMap<>(LetterLanguage.class);
        for (LetterLanguage language : LetterLanguage.values()) {
            Map<String, String> words = new HashMap<>();
            lines.keySet().stream()
                    .filter(key -> key.endsWith(ending(LetterLanguage.EN)))
                    .forEach(
                            key ->
                                    words.put(
                                            lines.getString(key),
                                            lines.getString(
                                                    key.replace(
                                                            ending(LetterLanguage.EN),
                                                            ending(language)))));
            read.put(language, words);
        }
        return read;
    }

    private static String ending(LetterLanguage language) {
        return "." + language.name().toLowerCase(Locale.ROOT);
    }

    /** The line in this language, if it is a shipped one. */
    static String of(String text, LetterLanguage language) {
        return LINES.get(language).getOrDefault(text, text);
    }

    static boolean knows(String text) {
        return LINES.get(LetterLanguage.EN).containsKey(text);
    }
}
