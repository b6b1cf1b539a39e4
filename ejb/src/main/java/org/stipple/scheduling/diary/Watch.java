package org.stipple.scheduling.diary;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What of the diary somebody looks at, and wants to hear of when it changes.
 *
 * @param first first day of the weeks whose load is shown, inclusive
 * @param last last day of them, inclusive; six weeks after the first at most
 * @param from first day whose visits are shown, inclusive
 * @param until last day whose visits are shown, inclusive; before {@code from} where none are
 */
public record Watch(
        @NotNull LocalDate first,
        @NotNull LocalDate last,
        @NotNull LocalDate from,
        @NotNull LocalDate until)
        implements Serializable {

    private static final int MOST_DAYS = 48;

    /** The weeks of these days, with the visits of the days themselves. */
    static Watch visits(AskDiary ask) {
        return new Watch(ask.monday(), ask.sunday(), ask.first(), ask.last());
    }

    /** The weeks of these days, without their visits. */
    static Watch loads(AskDiary ask) {
        return new Watch(ask.monday(), ask.sunday(), ask.first(), ask.first().minusDays(1));
    }

    @AssertTrue
    public boolean isInOrder() {
        return first == null
                || last == null
                || from == null
                || until == null
                || isFew(first, last) && !from.isBefore(first) && !until.isAfter(last);
    }

    private static boolean isFew(LocalDate one, LocalDate other) {
        long days = ChronoUnit.DAYS.between(one, other) + 1;
        return days >= 1 && days <= MOST_DAYS;
    }
}
