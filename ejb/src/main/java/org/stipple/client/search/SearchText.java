package org.stipple.client.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stipple.client.identity.Identity;

/**
 * How names, addresses and numbers are written so that they are found however somebody types them:
 * small letters without diacritics, words apart, nothing but letters, digits and what e-mail
 * addresses are made of.
 */
public final class SearchText {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 120;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}.@_#]+");
    private static final Pattern DOTS_AT_ENDS = Pattern.compile("^\\.+|\\.+$");
    private static final Pattern DOTS_IN_NUMBERS = Pattern.compile("(?<=\\d)\\.+(?=\\d)");
    private static final Pattern CLIENT_NUMBER = Pattern.compile("\\bc-?0*([1-9]\\d{0,8})\\b");

    // Letters that Unicode does not take apart.
    private static final Map<String, String> PLAIN =
            Map.of(
                    "ł", "l", "đ", "d", "ø", "o", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "þ",
                    "th", "ð", "d", "ħ", "h");

    private SearchText() {}

    /** The words of {@code text} in their plain form, in their order. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(plain(text), -1))
                .flatMap(SearchText::apartAtDigits)
                .map(word -> DOTS_AT_ENDS.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    // A dot is part of an address, and between digits a mere habit of writing phone numbers.
    private static Stream<String> apartAtDigits(String word) {
        return word.contains("@") ? Stream.of(word) : DOTS_IN_NUMBERS.splitAsStream(word);
    }

    /** The words that somebody typed to find a client; of a long text, the first few. */
    public static List<String> typed(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher number = CLIENT_NUMBER.matcher(start.toLowerCase(Locale.ROOT));
        return words(number.replaceAll(" #$1 ")).stream().limit(MOST_WORDS).toList();
    }

    /** What is kept of a client: every word between two spaces. */
    public static String of(Identity identity, String email, int number) {
        String all =
                identity.givenName() + " " + identity.familyName() + " " + email + " #" + number;
        return " " + String.join(" ", words(all)) + " ";
    }

    /** The digits of a phone number, in any script. */
    public static String digits(String phone) {
        return phone.codePoints()
                .filter(Character::isDigit)
                .map(sign -> Character.digit(sign, 10))
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static String plain(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        String apart =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(apart).replaceAll("");
        return PLAIN.entrySet().stream()
                .reduce(
                        joined,
                        (done, letter) -> done.replace(letter.getKey(), letter.getValue()),
                        (one, other) -> other);
    }
}
