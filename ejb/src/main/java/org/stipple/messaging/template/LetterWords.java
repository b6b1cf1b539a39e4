package org.stipple.messaging.template;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** How days, times, lengths, visits and lines of care are said in a language. */
final class LetterWords {

    private static final int MINUTES = 60;

    private final Locale locale;
    private final ResourceBundle words;

    LetterWords(LetterLanguage language) {
        locale = language.locale();
        words = Bundles.of("words", language);
    }

    /** What stands where a field has nothing to say. */
    String none(Field field) {
        return words.getString("none." + field);
    }

    /**
     * @param ordinal of a session or touch-up; 0 for what is not counted
     */
    String visit(String kind, int ordinal) {
        return of("visit." + kind, ordinal).strip();
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(locale).format(day);
    }

    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.getString("pattern.shortDay"), locale).format(day);
    }

    String time(Instant at, ZoneId zone) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    /** Hours and minutes, each in its number; blank for none. */
    String length(Duration length) {
        long hours = length.toMinutes() / MINUTES;
        long minutes = length.toMinutes() % MINUTES;
        String inHours = hours > 0 ? of("length.hours", hours) : "";
        String inMinutes = minutes > 0 ? of("length.minutes", minutes) : "";
        return inHours.isEmpty() || inMinutes.isEmpty()
                ? inHours + inMinutes
                : of("length.both", inHours, inMinutes);
    }

    /** One line each. */
    String care(List<CareTold> lines) {
        return lines.stream().map(line -> "- " + care(line)).collect(Collectors.joining("\n"));
    }

    private String care(CareTold line) {
        String said = of("care." + line.action(), SafeLine.of(line.text()));
        return line.findUntil().map(until -> of("care.until", said, day(until))).orElse(said);
    }

    private String of(String key, Object... places) {
        return new MessageFormat(words.getString(key), locale).format(places);
    }
}
