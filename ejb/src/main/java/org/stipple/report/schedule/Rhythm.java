package org.stipple.report.schedule;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.stream.Stream;

/**
 * On which days something comes round, and at what time.
 *
 * @param day of a week from 1, Monday, to 7; of a month from 1 to 28, or {@link #LAST_DAY}
 * @param at by the clock of a zone that is named when it is asked. Where clocks go forward over it,
 *     as much later as they do; where they go back over it, the first time alone: so each day has
 *     one moment
 */
public record Rhythm(Every every, int day, LocalTime at) implements Serializable {

    /** The last day of a month, whatever its number. */
    public static final int LAST_DAY = 31;

    private static final int IN_EVERY_MONTH = 28;

    public Rhythm {
        boolean known =
                day >= 1
                        && switch (every) {
                            case WEEK -> day <= DayOfWeek.values().length;
                            case MONTH -> day <= IN_EVERY_MONTH || day == LAST_DAY;
                        };
        if (!known) {
            throw new IllegalArgumentException(every + " " + day);
        }
    }

    public static Rhythm weekly(DayOfWeek day, LocalTime at) {
        return new Rhythm(Every.WEEK, day.getValue(), at);
    }

    /**
     * @param day from 1 to 28, or {@link #LAST_DAY}
     */
    public static Rhythm monthly(int day, LocalTime at) {
        return new Rhythm(Every.MONTH, day, at);
    }

    /** The first moment after this one. */
    public Instant next(Instant after, ZoneId zone) {
        // From the day before: where a zone leaves a day out, its moment lies on the next.
        return Stream.iterate(
                        after.atZone(zone).toLocalDate().minusDays(1), each -> each.plusDays(1))
                .filter(this::isOn)
                .map(each -> each.atTime(at).atZone(zone).toInstant())
                .filter(moment -> moment.isAfter(after))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The last moment that has come, of those from {@code due} on: what was missed in between is
     * not made up for.
     *
     * @param due a moment that has come
     */
    public Instant latest(Instant due, Instant now, ZoneId zone) {
        Instant latest = due;
        for (Instant next = next(due, zone); !next.isAfter(now); next = next(next, zone)) {
            latest = next;
        }
        return latest;
    }

    private boolean isOn(LocalDate date) {
        return switch (every) {
            case WEEK -> date.getDayOfWeek().getValue() == day;
            case MONTH -> date.getDayOfMonth() == (day == LAST_DAY ? date.lengthOfMonth() : day);
        };
    }
}
