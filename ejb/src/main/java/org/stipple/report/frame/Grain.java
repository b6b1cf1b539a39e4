package org.stipple.report.frame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** How finely a period is cut: into calendar units, weeks beginning on Mondays. */
public enum Grain {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR;

    /** The first day of the unit in which this day lies. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /**
     * The first day of the unit that lies this many units later.
     *
     * @param units may be negative
     */
    public LocalDate move(LocalDate day, long units) {
        LocalDate start = start(day);
        return switch (this) {
            case DAY -> start.plusDays(units);
            case WEEK -> start.plusWeeks(units);
            case MONTH -> start.plusMonths(units);
            case QUARTER -> start.plusMonths(3 * units);
            case YEAR -> start.plusYears(units);
        };
    }

    /** The unit in which this day lies, whole. */
    public Period unit(LocalDate day) {
        return new Period(start(day), move(day, 1).minusDays(1));
    }

    /** How many units a period touches. */
    public long units(Period period) {
        LocalDate first = start(period.first());
        LocalDate last = start(period.last());
        return 1
                + switch (this) {
                    case DAY -> ChronoUnit.DAYS.between(first, last);
                    case WEEK -> ChronoUnit.WEEKS.between(first, last);
                    case MONTH -> ChronoUnit.MONTHS.between(first, last);
                    case QUARTER -> ChronoUnit.MONTHS.between(first, last) / 3;
                    case YEAR -> ChronoUnit.YEARS.between(first, last);
                };
    }
}
