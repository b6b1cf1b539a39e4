package org.stipple.web.words;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads a day as people type it: 14 Jan 2026, Wed 14 January 2026, 14/1/26, 14.01.2026, 2026-01-14.
 * The day comes before the month. Two digits of a year are of the hundred years that end ten years
 * from now, so that 84 is 1984.
 */
final class DayReader {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?:\\p{L}+[.,]?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s./-]+(\\p{L}+\\.?|\\d{1,2})(?:[\\s,./-]+(\\d{4}|\\d{2}))?");

    private final Wording wording;

    DayReader(Wording wording) {
        this.wording = wording;
    }

    /**
     * Reads a day.
     *
     * @throws UnreadableException with a sentence that names the cure
     */
    LocalDate read(String typed) {
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher text = TYPED.matcher(typed);
        if (!text.matches()) {
            throw new UnreadableException(wording.text("convert.message.noDay", example()));
        }
        int month =
                findMonth(text.group(2))
                        .orElseThrow(
                                () ->
                                        new UnreadableException(
                                                wording.text("convert.message.noDay", example())));
        if (text.group(3) == null) {
            throw new UnreadableException(wording.text("convert.message.noYear", example()));
        }
        return day(year(text.group(3)), month, number(text, 1));
    }

    private LocalDate day(int year, int month, int day) {
        if (month < 1 || month > 12 || year < 1900 || year > 2199 || day < 1) {
            throw new UnreadableException(wording.text("convert.message.noDay", example()));
        }
        YearMonth of = YearMonth.of(year, month);
        if (!of.isValidDay(day)) {
            boolean past = of.isBefore(YearMonth.from(wording.today()));
            throw new UnreadableException(
                    wording.text(
                            past ? "convert.message.monthHad" : "convert.message.monthHas",
                            of.format(DateTimeFormatter.ofPattern("LLLL uuuu", wording.locale())),
                            of.lengthOfMonth(),
                            wording.date(of.atEndOfMonth())));
        }
        return of.atDay(day);
    }

    private int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 4) {
            return year;
        }
        int last = wording.today().getYear() + 10;
        int inCentury = last - last % 100 + year;
        return inCentury > last ? inCentury - 100 : inCentury;
    }

    private Optional<Integer> findMonth(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return Optional.of(Integer.parseInt(word));
        }
        String start = lower(word.replace(".", ""));
        return IntStream.rangeClosed(1, 12)
                .filter(
                        month ->
                                start.length() >= 3
                                        && name(month)
                                                .startsWith(start.equals("sept") ? "sep" : start))
                .boxed()
                .findFirst();
    }

    private String name(int month) {
        return lower(java.time.Month.of(month).getDisplayName(TextStyle.FULL, wording.locale()));
    }

    private String lower(String word) {
        return word.toLowerCase(wording.locale() == null ? Locale.ROOT : wording.locale());
    }

    private String example() {
        return wording.date(wording.today());
    }

    private static int number(Matcher matcher, int group) {
        try {
            return Integer.parseInt(matcher.group(group));
        } catch (NumberFormatException tooLong) {
            throw new DateTimeException("digits were counted by the pattern", tooLong);
        }
    }
}
