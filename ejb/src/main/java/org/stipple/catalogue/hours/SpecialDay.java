package org.stipple.catalogue.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The hours of one day that take the place of its usual ones, in the clinic's local time.
 *
 * @param hours in order, none overlapping, all of the day's own weekday; none where it is closed
 * @param note what the day is called, or why it differs; blank where nobody said
 */
public record SpecialDay(LocalDate day, List<Hours> hours, String note)
        implements Serializable, Comparable<SpecialDay> {

    private static final int MINUTES = 60;

    /**
     * @throws OverlappingHoursException if two spans overlap
     */
    public SpecialDay {
        hours = new WeeklyHours(hours).spans();
        if (hours.stream().anyMatch(span -> span.weekday() != day.getDayOfWeek())) {
            throw new IllegalArgumentException("not the hours of a " + day.getDayOfWeek());
        }
        note = note.strip();
    }

    /** A day without any hours. */
    public static SpecialDay closed(LocalDate day, String note) {
        return new SpecialDay(day, List.of(), note);
    }

    /** Of starts and ends in turn, in minutes from midnight. */
    static SpecialDay of(LocalDate day, int[] minutes, String note) {
        return new SpecialDay(
                day,
                IntStream.range(0, minutes.length / 2)
                        .mapToObj(at -> hours(day, minutes[2 * at], minutes[2 * at + 1]))
                        .toList(),
                note);
    }

    private static Hours hours(LocalDate day, int start, int end) {
        return new Hours(day.getDayOfWeek(), time(start), time(end));
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / MINUTES, minute % MINUTES);
    }

    /** Starts and ends in turn, in minutes from midnight. */
    int[] minutes() {
        return hours.stream()
                .flatMapToInt(span -> IntStream.of(minute(span.starts()), minute(span.ends())))
                .toArray();
    }

    private static int minute(LocalTime time) {
        return time.getHour() * MINUTES + time.getMinute();
    }

    public boolean isClosed() {
        return hours.isEmpty();
    }

    @Override
    public int compareTo(SpecialDay other) {
        return Comparator.comparing(SpecialDay::day).compare(this, other);
    }
}
