package org.stipple.web.clinic;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when, on some day, as one types it: {@code 9-13}, {@code 9:00–13:30}, {@code 9am to
 * 1pm}.
 */
record DaySpan(LocalTime starts, LocalTime ends) implements Serializable, Comparable<DaySpan> {

    private static final String TIME = "(\\d{1,2})(?:[:.h](\\d{2}))?\\s*(am|pm)?";
    private static final Pattern SPAN =
            Pattern.compile(TIME + "\\s*(?:[-\\u2010-\\u2015]|to)\\s*" + TIME);
    private static final int NOON = 12;

    /**
     * @throws UnclearHoursException if it can't be read, or ends before it starts
     */
    static DaySpan parse(String typed) {
        Matcher read = SPAN.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!read.matches()) {
            throw UnclearHoursException.unreadable(typed);
        }
        DaySpan span = new DaySpan(time(read, 1, typed), time(read, 4, typed));
        if (!span.starts.isBefore(span.ends)) {
            throw UnclearHoursException.backwards(span);
        }
        return span;
    }

    @Override
    public int compareTo(DaySpan other) {
        return Comparator.comparing(DaySpan::starts)
                .thenComparing(DaySpan::ends)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return starts + "\u2013" + ends;
    }

    private static LocalTime time(Matcher read, int group, String typed) {
        int hour = Integer.parseInt(read.group(group));
        String minute = read.group(group + 1);
        String half = read.group(group + 2);
        try {
            return LocalTime.of(
                    half == null ? hour : hour(hour, half, typed),
                    minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException noSuchTime) {
            throw UnclearHoursException.unreadable(typed);
        }
    }

    private static int hour(int hour, String half, String typed) {
        if (hour < 1 || hour > NOON) {
            throw UnclearHoursException.unreadable(typed);
        }
        return hour % NOON + ("pm".equals(half) ? NOON : 0);
    }
}
