package org.stipple.catalogue.hours;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/**
 * A span of every such weekday, in the clinic's local time.
 *
 * @param starts inclusive
 * @param ends exclusive, after {@code starts} on the same day
 */
public record Hours(DayOfWeek weekday, LocalTime starts, LocalTime ends)
        implements Serializable, Comparable<Hours> {

    private static final Comparator<Hours> THROUGH_THE_WEEK =
            Comparator.comparing(Hours::weekday)
                    .thenComparing(Hours::starts)
                    .thenComparing(Hours::ends);

    public Hours {
        if (!starts.isBefore(ends)) {
            throw new IllegalArgumentException("ends before it starts: " + starts + " to " + ends);
        }
    }

    /** Whether both cover a moment; hours that follow on each other do not. */
    public boolean overlaps(Hours other) {
        return weekday == other.weekday
                && starts.isBefore(other.ends)
                && other.starts.isBefore(ends);
    }

    /** Through the week from Monday, through the day from the morning. */
    @Override
    public int compareTo(Hours other) {
        return THROUGH_THE_WEEK.compare(this, other);
    }
}
