package org.stipple.catalogue.hours;

import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** The hours of a day that is over can no longer be planned. */
public class PastDayException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public PastDayException(LocalDate day) {
        super("past_day", day);
    }

    /**
     * @throws PastDayException if the day is over
     */
    public static void refuse(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new PastDayException(day);
        }
    }
}
