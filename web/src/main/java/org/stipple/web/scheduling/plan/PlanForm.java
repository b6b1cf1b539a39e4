package org.stipple.web.scheduling.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.stipple.scheduling.proposal.AskProposals;
import org.stipple.web.scheduling.WishForm;

/** What is wanted of the course's days. */
public class PlanForm extends WishForm {

    private static final long serialVersionUID = 1L;

    private Integer sessions = 1;
    private LocalDate from;
    private Long personId = 0L;
    private LocalDate event;
    private List<Long> readAlerts = new ArrayList<>();

    /** As it is asked. */
    public AskProposals ask(long courseId) {
        return new AskProposals(courseId, sessions, from, personId, wanted(), event);
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
