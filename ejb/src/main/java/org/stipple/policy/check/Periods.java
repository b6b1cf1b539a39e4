package org.stipple.policy.check;

import java.time.LocalDate;
import java.util.function.Predicate;
import org.stipple.timing.RulePeriod;

/** What holds of periods on some day of the years that are tried. */
final class Periods {

    private static final LocalDate FIRST_ANCHOR = LocalDate.of(2024, 1, 1);
    private static final LocalDate AFTER_LAST_ANCHOR = LocalDate.of(2028, 1, 1);
    private static final int LONGEST_YEARS = 50;

    private Periods() {}

    /** Longer than a working life; nobody plans so far. */
    static boolean isTooLong(RulePeriod period) {
        return period.after(FIRST_ANCHOR).isAfter(FIRST_ANCHOR.plusYears(LONGEST_YEARS));
    }

    /**
     * Whether it holds for any day of 2024 to 2027. Months are of different lengths: P1M may end
     * before P30D or after.
     */
    static boolean isEver(Predicate<LocalDate> condition) {
        return FIRST_ANCHOR.datesUntil(AFTER_LAST_ANCHOR).anyMatch(condition);
    }
}
