package org.stipple.policy.table;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stipple.timing.RulePeriod;

/** Where a care line starts or ends, counted from its session. */
public sealed interface CarePoint {

    /**
     * A day of the clinic, counted from the day of the session.
     *
     * @param before whether it lies before the session; {@code -P0D} is the day of the session
     *     before it begins
     * @param period how far away
     */
    record OfDays(boolean before, RulePeriod period) implements CarePoint {

        public OfDays {
            Objects.requireNonNull(period);
        }

        /**
         * Its place if the session is on this day: 0 is that day after the session, 1 the day
         * after; -1 is that day before the session begins, -2 the day before.
         */
        public int placeAround(LocalDate session) {
            int days = Math.toIntExact(ChronoUnit.DAYS.between(session, on(session)));
            return before ? days - 1 : days;
        }

        private LocalDate on(LocalDate session) {
            return before
                    ? session.minusMonths(12L * period.years() + period.months())
                            .minusDays(7L * period.weeks() + period.days())
                    : period.after(session);
        }
    }

    /**
     * A time after the end of the session.
     *
     * @param hours none or more
     */
    record OfHours(int hours) implements CarePoint {}

    /** What stands in {@code ends} for the day on which the course ends. */
    String COURSE_END = "COURSE_END";

    /**
     * Reads {@code P4D}, {@code -P7D} or {@code PT24H}.
     *
     * @throws IllegalArgumentException if the text has another shape; {@code COURSE_END} is none
     */
    static CarePoint parse(String text) {
        Matcher hours = Shape.HOURS.matcher(text);
        if (hours.matches()) {
            return new OfHours(Integer.parseInt(hours.group(1)));
        }
        boolean before = text.startsWith("-");
        return new OfDays(before, RulePeriod.parse(before ? text.substring(1) : text));
    }

    /** How hours are written. */
    final class Shape {
        private static final Pattern HOURS = Pattern.compile("PT(\\d{1,4})H");

        private Shape() {}
    }
}
