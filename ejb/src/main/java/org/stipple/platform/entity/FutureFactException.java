package org.stipple.platform.entity;

import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** A fact was dated after today: what has not happened is planned, not recorded. */
public class FutureFactException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public FutureFactException(LocalDate day) {
        super("fact_in_future", day);
    }

    /**
     * Lets through what happened on or before {@code today}.
     *
     * @throws FutureFactException if {@code day} lies after {@code today}
     */
    public static void refuseAfter(LocalDate today, LocalDate day) {
        if (day.isAfter(today)) {
            throw new FutureFactException(day);
        }
    }
}
