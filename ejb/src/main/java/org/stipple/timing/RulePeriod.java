package org.stipple.timing;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period {@code P[nY][nM][nW][nD]} of whole days: no sign, no time of day. It keeps the units in
 * which it was written, since four weeks and a month are different periods and four weeks are no 28
 * days to a reader.
 *
 * @param years none or more
 * @param months none or more, added together with the years as one step
 * @param weeks none or more
 * @param days none or more
 */
public record RulePeriod(int years, int months, int weeks, int days) {

    private static final Pattern SHAPE =
            Pattern.compile(
                    "P(?=\\d)(?:(\\d{1,5})Y)?(?:(\\d{1,5})M)?(?:(\\d{1,5})W)?(?:(\\d{1,5})D)?");

    public RulePeriod {
        if (years < 0 || months < 0 || weeks < 0 || days < 0) {
            throw new IllegalArgumentException("a period has no sign");
        }
    }

    /**
     * Reads {@code P14D}, {@code P1Y6M} or {@code P0D}.
     *
     * @throws IllegalArgumentException if the text has another shape
     */
    public static RulePeriod parse(String text) {
        Matcher shape = SHAPE.matcher(text);
        if (!shape.matches()) {
            throw new IllegalArgumentException(
                    "a period is written P[nY][nM][nW][nD], not " + text);
        }
        return new RulePeriod(
                number(shape, 1), number(shape, 2), number(shape, 3), number(shape, 4));
    }

    private static int number(Matcher shape, int group) {
        return shape.group(group) == null ? 0 : Integer.parseInt(shape.group(group));
    }

    /**
     * The day this long after the anchor's day, which is day 0. Years and months come first, as one
     * step, and a day that does not exist becomes the last day of its month: 31 January and a month
     * is 28 February, or 29. Then weeks and days, exactly.
     */
    public LocalDate after(LocalDate anchor) {
        return anchor.plusMonths(12L * years + months).plusDays(7L * weeks + days);
    }

    /** The period as rules write it; nothing at all is {@code P0D}. */
    @Override
    public String toString() {
        String parts = part(years, 'Y') + part(months, 'M') + part(weeks, 'W') + part(days, 'D');
        return parts.isEmpty() ? "P0D" : "P" + parts;
    }

    private static String part(int number, char unit) {
        return number == 0 ? "" : Integer.toString(number) + unit;
    }
}
