package org.stipple.timeline.comparison;

import java.time.LocalDate;

/**
 * Days that follow each other.
 *
 * @param from the first, inclusive
 * @param to the last, inclusive
 */
public record DayRun(LocalDate from, LocalDate to) {

    public DayRun {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("no days from " + from + " to " + to);
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
