package org.stipple.report.frame;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of calendar days, each counted in the zone of the site where something took place.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record Period(LocalDate first, LocalDate last) implements Serializable {

    /** Weeks that a year has, so that weekdays are compared with the same weekdays. */
    private static final int WEEKS_OF_A_YEAR = 52;

    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(last + " is before " + first);
        }
    }

    /** How many days it has. */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * What comes directly before it: as many whole months where it is whole months, else as many
     * days.
     */
    public Period before() {
        LocalDate end = first.minusDays(1);
        return isWholeMonths()
                ? new Period(first.minusMonths(Grain.MONTH.units(this)), end)
                : new Period(first.minusDays(days()), end);
    }

    /** The same days of the calendar a year before. */
    public Period yearBefore() {
        return isWholeMonths()
                ? new Period(
                        first.minusYears(1),
                        Grain.MONTH.unit(last.minusYears(1).withDayOfMonth(1)).last())
                : new Period(first.minusYears(1), last.minusYears(1));
    }

    /** What a unit of a chart is compared with: the same unit of the year before. */
    Period yearBefore(Grain grain) {
        return grain == Grain.WEEK
                ? new Period(first.minusWeeks(WEEKS_OF_A_YEAR), last.minusWeeks(WEEKS_OF_A_YEAR))
                : yearBefore();
    }

    boolean isWholeMonths() {
        return first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1;
    }

    /** Its units in order, the first and last cut where it begins and ends. */
    public List<Period> units(Grain grain) {
        return Stream.iterate(
                        grain.start(first), day -> !day.isAfter(last), day -> grain.move(day, 1))
                .map(grain::unit)
                .map(this::cut)
                .toList();
    }

    private Period cut(Period unit) {
        return new Period(
                unit.first().isBefore(first) ? first : unit.first(),
                unit.last().isAfter(last) ? last : unit.last());
    }
}
