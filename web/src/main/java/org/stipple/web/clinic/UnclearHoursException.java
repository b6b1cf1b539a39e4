package org.stipple.web.clinic;

import java.util.List;

/** What was typed for a day's hours is not hours: a key into the bundle, and what it speaks of. */
class UnclearHoursException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String first;
    private final String second;

    private UnclearHoursException(String key, String first, String second) {
        super(key);
        this.key = key;
        this.first = first;
        this.second = second;
    }

    static UnclearHoursException unreadable(String typed) {
        return new UnclearHoursException("hours.error.unreadable", typed.strip(), "");
    }

    static UnclearHoursException backwards(DaySpan span) {
        return new UnclearHoursException(
                "hours.error.backwards", span.ends().toString(), span.starts().toString());
    }

    static UnclearHoursException overlap(DaySpan one, DaySpan other) {
        return new UnclearHoursException("hours.error.overlap", one.toString(), other.toString());
    }

    String key() {
        return key;
    }

    List<String> parameters() {
        return List.of(first, second);
    }
}
