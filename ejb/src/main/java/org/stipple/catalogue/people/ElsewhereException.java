package org.stipple.catalogue.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.stipple.platform.refusal.BusinessException;

/** By these hours a person would be at two sites at once. */
public class ElsewhereException extends BusinessException {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek weekday;

    /**
     * @param weekday of the hours that were asked for
     * @param site the other one, by name
     * @param day a day there on which she would be
     * @param hours hers there, by the clock on the wall there
     */
    public ElsewhereException(DayOfWeek weekday, String site, LocalDate day, String hours) {
        super("works_elsewhere", site, day, hours);
        this.weekday = weekday;
    }

    /** On which day of the week the hours that were asked for cannot be. */
    public DayOfWeek weekday() {
        return weekday;
    }
}
