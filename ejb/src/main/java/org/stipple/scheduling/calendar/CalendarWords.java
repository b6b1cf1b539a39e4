package org.stipple.scheduling.calendar;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that go out in calendars. */
final class CalendarWords {

    private static final String WORDS = "org.stipple.scheduling.calendar.words";
    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private CalendarWords() {}

    /** The sentence of a key with its places filled. */
    static String of(String key, Object... places) {
        return in(Locale.ROOT, key, places);
    }

    /** The same in a language, if there are words in it; else as {@link #of}. */
    static String in(Locale locale, String key, Object... places) {
        ResourceBundle words = ResourceBundle.getBundle(WORDS, locale, NO_OTHER_LANGUAGE);
        return new MessageFormat(words.getString(key), locale).format(places);
    }

    /** A time of day as the clock in this zone shows it. */
    static String time(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }
}
