package org.stipple.scheduling.slot;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/**
 * When somebody would like to come: on which days of the week, and between which hours by the clock
 * on the clinic's wall.
 *
 * @param weekdays on which alone; none for any
 * @param from before which the client's own time does not begin; midnight for any
 * @param until by which it is over; {@link LocalTime#MAX} for any
 */
public record WantedTimes(Set<DayOfWeek> weekdays, LocalTime from, LocalTime until)
        implements Serializable {

    /** On any day, at any time. */
    public static final WantedTimes ANY =
            new WantedTimes(Set.of(), LocalTime.MIDNIGHT, LocalTime.MAX);

    public WantedTimes {
        weekdays = Set.copyOf(weekdays);
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
    }

    /** On these days of the week, at any time; none for any day. */
    public static WantedTimes on(Set<DayOfWeek> weekdays) {
        return new WantedTimes(weekdays, LocalTime.MIDNIGHT, LocalTime.MAX);
    }

    /** The hours alone, on any day of the week. */
    public WantedTimes hours() {
        return new WantedTimes(Set.of(), from, until);
    }

    public boolean isAnyHour() {
        return from.equals(LocalTime.MIDNIGHT) && until.equals(LocalTime.MAX);
    }

    /** Whether no time lies between the hours, so that none can be found. */
    public boolean isEmpty() {
        return !from.isBefore(until);
    }

    public boolean wants(LocalDate day) {
        return weekdays.isEmpty() || weekdays.contains(day.getDayOfWeek());
    }

    /** What of these hours of a day is wanted. */
    Spans of(Spans hours, LocalDate day, ZoneId zone) {
        if (!wants(day) || isEmpty()) {
            return Spans.NONE;
        }
        return isAnyHour() ? hours : hours.and(between(day, zone));
    }

    private Spans between(LocalDate day, ZoneId zone) {
        long start = WallClock.from(day, from, zone).getEpochSecond();
        long end =
                until.equals(LocalTime.MAX)
                        ? day.plusDays(1).atStartOfDay(zone).toEpochSecond()
                        : WallClock.until(day, until, zone).getEpochSecond();
        return Spans.of(start, Math.max(start, end));
    }
}
