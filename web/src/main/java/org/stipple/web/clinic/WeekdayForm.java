package org.stipple.web.clinic;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.util.List;

/** One day of a week's hours. */
public class WeekdayForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final DayOfWeek weekday;
    private DayHours hours;

    WeekdayForm(DayOfWeek weekday, DayHours hours) {
        this.weekday = weekday;
        this.hours = hours;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    /** Each span of the day in words; empty for none. */
    public List<String> getSpans() {
        return hours.spans().stream().map(DaySpan::toString).toList();
    }

    public DayHours getHours() {
        return hours;
    }

    /** Nothing typed comes as null. */
    public void setHours(DayHours hours) {
        this.hours = hours == null ? DayHours.NONE : hours;
    }
}
