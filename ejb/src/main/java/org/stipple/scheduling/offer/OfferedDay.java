package org.stipple.scheduling.offer;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * A day of the three weeks.
 *
 * @param verdict of the policy; null on a day that is over, and for a visit that it does not judge
 * @param outcome of the policy; null where the verdict is
 * @param free how many times are free
 * @param isOpen whether the clinic opens at all
 * @param isPast whether the day is over
 * @param note what the clinic calls a day that is closed or opens otherwise; blank as a rule
 */
public record OfferedDay(
        LocalDate day,
        Verdict verdict,
        Outcome outcome,
        int free,
        boolean isOpen,
        boolean isPast,
        String note)
        implements Serializable {}
