package org.stipple.scheduling.offer;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * A visit for which days and times are looked for.
 *
 * @param siteId where; 0 for the site where the caller works, or that of the booking that is moved
 * @param personId the only person wanted; 0 for any who can
 * @param roomId the only room wanted; 0 for any
 * @param minutes of the client's own time with everybody; 0 as long as it takes with each
 * @param from a day of the first of the three weeks
 * @param day that is asked about
 * @param without a booking that would give its own time up; 0 for none
 */
public record AskOffer(
        @NotNull VisitSubject subject,
        long siteId,
        long personId,
        long roomId,
        @Min(0) @Max(720) int minutes,
        @NotNull LocalDate from,
        @NotNull LocalDate day,
        long without) {

    private static final int WEEKS_BEFORE = 2;
    private static final int DAYS = 21;

    /** The same about this day, with what lies before it, but no week that is over. */
    AskOffer about(LocalDate asked, LocalDate today) {
        return new AskOffer(
                subject,
                siteId,
                personId,
                roomId,
                minutes,
                firstShown(asked, today),
                asked,
                without);
    }

    /**
     * A day of the first week to be shown with this day: two weeks before, but none that is over.
     */
    public static LocalDate firstShown(LocalDate asked, LocalDate today) {
        LocalDate before = asked.minusWeeks(WEEKS_BEFORE);
        return before.isBefore(today) ? today : before;
    }

    /** Whether the three weeks that begin with that of {@code from} show this day. */
    public static boolean isShown(LocalDate day, LocalDate from) {
        return shown(from).anyMatch(day::equals);
    }

    /** The days of the three weeks, from Monday on. */
    Stream<LocalDate> shown() {
        return shown(from);
    }

    private static Stream<LocalDate> shown(LocalDate from) {
        LocalDate monday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.datesUntil(monday.plusDays(DAYS));
    }
}
