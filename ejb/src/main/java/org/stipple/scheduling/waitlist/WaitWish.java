package org.stipple.scheduling.waitlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/**
 * Which times somebody waits for.
 *
 * @param earliest first day that would do
 * @param latest last day that would do, inclusive
 * @param weekdays that would do; none for any
 * @param from from when on, by the clock on the clinic's wall; midnight for any time
 * @param until when the client's own time must be over, by the same clock; midnight for any time
 * @param personId the only person wanted; 0 for any who can
 * @param note for whoever calls her; may be blank
 */
public record WaitWish(
        @NotNull LocalDate earliest,
        @NotNull LocalDate latest,
        @NotNull Set<DayOfWeek> weekdays,
        @NotNull LocalTime from,
        @NotNull LocalTime until,
        long personId,
        @NotNull Priority priority,
        @NotNull @Size(max = 500) String note)
        implements Serializable {

    public WaitWish {
        weekdays = Set.copyOf(weekdays);
        note = note.strip();
    }

    /** Whether this day is one of those wanted. */
    public boolean isOn(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest) && isOn(day.getDayOfWeek());
    }

    /** Whether such weekdays are wanted. */
    public boolean isOn(DayOfWeek weekday) {
        return weekdays.isEmpty() || weekdays.contains(weekday);
    }

    /** Whether this person would do. */
    public boolean isWith(long person) {
        return personId == 0 || personId == person;
    }

    /** Whether any time of the day would do. */
    public boolean isAnyTime() {
        return from.equals(LocalTime.MIDNIGHT) && until.equals(LocalTime.MIDNIGHT);
    }

    /** Whether a visit from this time to that one lies in the times of day that are wanted. */
    public boolean isWithin(LocalTime start, LocalTime end) {
        return !start.isBefore(from) && (until.equals(LocalTime.MIDNIGHT) || !end.isAfter(until));
    }
}
