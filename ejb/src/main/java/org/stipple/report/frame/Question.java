package org.stipple.report.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a report is to answer now.
 *
 * @param period that of the ask, seen from today
 */
public record Question(ReportAsk ask, Period period, LocalDate today, Instant now) {

    /**
     * @throws IllegalStateException if the ask's period has a problem
     */
    public static Question of(ReportAsk ask, LocalDate today, Instant now) {
        return new Question(ask, ask.when().period(today), today, now);
    }

    Question in(Period other) {
        return new Question(ask, other, today, now);
    }

    Question by(List<String> others) {
        return new Question(ask.by(others), period, today, now);
    }

    /** What the chart shows: the period, with so much before it that there is something to see. */
    Period shown() {
        Grain grain = ask.when().grain();
        LocalDate least = grain.move(period.last(), -FEWEST_BARS + 1);
        return new Period(least.isBefore(period.first()) ? least : period.first(), period.last());
    }

    /** A year and the unit that it is compared with. */
    private static final int FEWEST_BARS = 13;
}
