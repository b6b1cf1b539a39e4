package org.stipple.web.scheduling.plan;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.stipple.scheduling.proposal.AskProposals;
import org.stipple.scheduling.slot.WantedTimes;

/** What is wanted of the course's days. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer sessions = 1;
    private LocalDate from;
    private Long personId = 0L;
    private List<DayOfWeek> weekdays = new ArrayList<>();
    private LocalTime after;
    private LocalTime before;
    private LocalDate event;
    private List<Long> readAlerts = new ArrayList<>();

    /** As it is asked. */
    public AskProposals ask(long courseId) {
        WantedTimes wanted =
                new WantedTimes(
                        Set.copyOf(weekdays),
                        after == null ? LocalTime.MIDNIGHT : after,
                        before == null ? LocalTime.MAX : before);
        return new AskProposals(courseId, sessions, from, personId, wanted, event);
    }

    /** Whether there are hours between which somebody can come. */
    public boolean isAnyHour() {
        return after == null || before == null || after.isBefore(before);
    }

    public Integer getSessions() {
        return sessions;
    }

    public void setSessions(Integer sessions) {
        this.sessions = sessions;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
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

    public LocalDate getEvent() {
        return event;
    }

    public void setEvent(LocalDate event) {
        this.event = event;
    }

    public List<Long> getReadAlerts() {
        return readAlerts;
    }

    public void setReadAlerts(List<Long> readAlerts) {
        this.readAlerts = readAlerts == null ? new ArrayList<>() : readAlerts;
    }
}
