package org.stipple.web.words;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a time of day as people type it: 9, 930, 9:30, 9.30, 2pm, 2:15 pm. */
final class TimeReader {

    private static final Pattern TYPED =
            Pattern.compile(
                    "(\\d{1,2})(?:[:.h ]?(\\d{2}))?\\s*(?:(am|pm|a\\.m\\.|p\\.m\\.))?",
                    Pattern.CASE_INSENSITIVE);

    private TimeReader() {}

    /** The time; empty where it is none. */
    static Optional<LocalTime> find(String typed) {
        Matcher time = TYPED.matcher(typed);
        if (!time.matches()) {
            return Optional.empty();
        }
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return findHour(Integer.parseInt(time.group(1)), time.group(3))
                .filter(hour -> minute < 60)
                .map(hour -> LocalTime.of(hour, minute));
    }

    private static Optional<Integer> findHour(int typed, String half) {
        if (half == null) {
            return Optional.of(typed).filter(hour -> hour < 24);
        }
        int afternoon = half.charAt(0) == 'p' || half.charAt(0) == 'P' ? 12 : 0;
        return Optional.of(typed)
                .filter(hour -> hour >= 1 && hour <= 12)
                .map(hour -> hour % 12 + afternoon);
    }
}
