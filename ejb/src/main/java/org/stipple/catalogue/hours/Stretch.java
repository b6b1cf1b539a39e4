package org.stipple.catalogue.hours;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/**
 * Time in one piece, over days or within one, in the clinic's local time.
 *
 * @param from inclusive
 * @param until exclusive, after {@code from}
 */
public record Stretch(LocalDateTime from, LocalDateTime until)
        implements Serializable, Comparable<Stretch> {

    private static final Comparator<Stretch> BY_TIME =
            Comparator.comparing(Stretch::from).thenComparing(Stretch::until);

    public Stretch {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("ends before it starts: " + from + " to " + until);
        }
    }

    /** Whole days, both inclusive. */
    public static Stretch ofDays(LocalDate first, LocalDate last) {
        return new Stretch(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    /** Whether it begins and ends at midnight. */
    public boolean isWholeDays() {
        return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && until.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    public LocalDate firstDay() {
        return from.toLocalDate();
    }

    /** The last day of which any moment lies in it. */
    public LocalDate lastDay() {
        return until.minusNanos(1).toLocalDate();
    }

    /** How many days it touches. */
    public long days() {
        return ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }

    /** Whether both cover a moment; what follows on it does not. */
    public boolean overlaps(Stretch other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether any moment of this day lies in it. */
    public boolean touches(LocalDate day) {
        return overlaps(ofDays(day, day));
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Stretch other) {
        return BY_TIME.compare(this, other);
    }
}
