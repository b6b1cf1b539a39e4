package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Days on a line of which only per cents are known.
 *
 * @param first day that is drawn, inclusive
 * @param last day that is drawn, inclusive
 * @param leastWidth the narrowest that the drawing is ever shown, in px
 */
record Axis(LocalDate first, LocalDate last, int leastWidth) {

    /** Where a day begins; days outside are drawn at the edge. */
    double start(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / days();
        return Math.max(0, Math.min(1, part)) * 100;
    }

    /** The middle of a day. */
    double middle(LocalDate day) {
        return start(day) + 50.0 / days();
    }

    /** Where a day ends. */
    double end(LocalDate day) {
        return start(day.plusDays(1));
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
