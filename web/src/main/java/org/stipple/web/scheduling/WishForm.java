package org.stipple.web.scheduling;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.scheduling.slot.WantedTimes;

/** When a client would like to come, as it is typed; what is left empty is all the same to her. */
public abstract class WishForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private List<DayOfWeek> weekdays = new ArrayList<>();
    private LocalTime after;
    private LocalTime before;

    /** As it is asked. */
    protected WantedTimes wanted() {
        return new WantedTimes(
                Set.copyOf(weekdays),
                after == null ? LocalTime.MIDNIGHT : after,
                before == null ? LocalTime.MAX : before);
    }

    /** Whether there are hours between which somebody can come. */
    public boolean isAnyHour() {
        return after == null || before == null || after.isBefore(before);
    }

    public List<DayOfWeek> getWeekdays() {
        return weekdays;
    }

    public void setWeekdays(List<DayOfWeek> weekdays) {
        this.weekdays = weekdays == null ? new ArrayList<>() : weekdays;
    }

    public LocalTime getAfter() {
        return after;
    }

    public void setAfter(LocalTime after) {
        this.after = after;
    }

    public LocalTime getBefore() {
        return before;
    }

    public void setBefore(LocalTime before) {
        this.before = before;
    }
}
