package org.stipple.scheduling.calendar;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that go out in calendars. */
final class CalendarWords {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.stipple.scheduling.calendar.words", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CalendarWords() {}

    /** The sentence of a key with its places filled. */
    static String of(String key, Object... places) {
        return new MessageFormat(WORDS.getString(key), Locale.ROOT).format(places);
    }

    /** A time of day as the clock in this zone shows it. */
    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
