package org.stipple.scheduling.diary;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * Days of the diary that somebody wants to see.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive; six weeks after the first at most
 * @param filter whose visits, and which
 */
public record AskDiary(
        @NotNull LocalDate first, @NotNull LocalDate last, @NotNull DiaryFilter filter) {

    private static final int MOST_DAYS = 42;

    public static AskDiary of(LocalDate day, DiaryFilter filter) {
        return new AskDiary(day, day, filter);
    }

    @AssertTrue
    public boolean isInOrder() {
        return first == null || last == null || days() >= 1 && days() <= MOST_DAYS;
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The Monday on or before the first day. */
    public LocalDate monday() {
        return first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The Sunday on or after the last day. */
    public LocalDate sunday() {
        return last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
