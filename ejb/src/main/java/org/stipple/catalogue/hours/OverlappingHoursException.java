package org.stipple.catalogue.hours;

import java.time.DayOfWeek;
import org.stipple.platform.refusal.BusinessException;

/** Two spans of one weekday overlap. */
public class OverlappingHoursException extends BusinessException {

    private static final long serialVersionUID = 1L;

    public OverlappingHoursException(DayOfWeek weekday) {
        super("overlapping_hours", weekday);
    }
}
