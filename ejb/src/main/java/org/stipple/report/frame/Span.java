package org.stipple.report.frame;

import java.time.LocalDate;
import java.util.Locale;

/** Which period, seen from a day: what is saved and mailed each month has to move on by itself. */
public enum Span {
    /** From Monday to Sunday. */
    THIS_WEEK,
    LAST_WEEK,
    THIS_MONTH,
    LAST_MONTH,
    THIS_QUARTER,
    LAST_QUARTER,
    THIS_YEAR,
    LAST_YEAR,
    LAST_12_MONTHS,
    /** So that what waits today is in it. */
    LAST_12_AND_THIS,
    /** A year back and a year ahead, this month within. */
    YEAR_EITHER_SIDE,
    NEXT_12_MONTHS,
    NEXT_24_MONTHS,
    /** From one day to another, both named. */
    CUSTOM;

    /**
     * @throws IllegalStateException if it is {@link #CUSTOM}, which names its days itself
     */
    Period seenFrom(LocalDate today) {
        return switch (this) {
            case THIS_WEEK -> Grain.WEEK.unit(today);
            case LAST_WEEK -> Grain.WEEK.unit(Grain.WEEK.move(today, -1));
            case THIS_MONTH -> Grain.MONTH.unit(today);
            case LAST_MONTH -> Grain.MONTH.unit(Grain.MONTH.move(today, -1));
            case THIS_QUARTER -> Grain.QUARTER.unit(today);
            case LAST_QUARTER -> Grain.QUARTER.unit(Grain.QUARTER.move(today, -1));
            case THIS_YEAR -> Grain.YEAR.unit(today);
            case LAST_YEAR -> Grain.YEAR.unit(Grain.YEAR.move(today, -1));
            case LAST_12_MONTHS -> months(today, -12, -1);
            case LAST_12_AND_THIS -> months(today, -12, 0);
            case YEAR_EITHER_SIDE -> months(today, -12, 11);
            case NEXT_12_MONTHS -> months(today, 0, 11);
            case NEXT_24_MONTHS -> months(today, 0, 23);
            case CUSTOM -> throw new IllegalStateException("names its days itself");
        };
    }

    private static Period months(LocalDate today, int first, int last) {
        return new Period(
                Grain.MONTH.move(today, first),
                Grain.MONTH.unit(Grain.MONTH.move(today, last)).last());
    }

    /** As addresses write it: {@code last-month}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
