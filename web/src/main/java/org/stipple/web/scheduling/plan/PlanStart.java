package org.stipple.web.scheduling.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.ClientService;
import org.stipple.client.alert.Alert;
import org.stipple.client.alert.AlertService;
import org.stipple.client.identity.ClientName;
import org.stipple.course.CourseEventService;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.ThirdSession;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.slot.SlotService;

/** What planning a course begins with. */
@Dependent
public class PlanStart implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int THIRD = 3;

    @Inject private CourseService courses;
    @Inject private CourseEventService events;
    @Inject private ClientService clients;
    @Inject private AlertService alerts;
    @Inject private SlotService slots;

    /**
     * @throws NotFoundException if there is no such course
     */
    public CourseFacts course(long id) {
        return courses.facts(id);
    }

    /** With the third that a review decides on, so that its time is kept. */
    public int sessions(CourseFacts course) {
        boolean undecided = course.tags().contains(ThirdSession.UNDECIDED.tag().orElseThrow());
        int planned = Math.max(course.plannedSessions(), course.sessionsDone() + 1);
        return undecided ? Math.max(THIRD, planned) : planned;
    }

    /** What the client is to be ready for. */
    public Optional<LocalDate> event(long courseId) {
        return events.find(courseId);
    }

    /**
     * @param event null to take it off
     */
    public void keepEvent(long courseId, LocalDate event) {
        if (event == null) {
            events.forget(courseId);
        } else {
            events.note(courseId, event);
        }
    }

    public String clientName(long clientId) {
        return Optional.ofNullable(clients.names(Set.of(clientId)).get(clientId))
                .map(ClientName::fullName)
                .orElseThrow(() -> new NotFoundException("client", clientId));
    }

    /** Those that hold today or may hold on a day to come. */
    public List<Alert> alerts(long clientId, LocalDate today) {
        return alerts.alertsOf(clientId).stream()
                .filter(alert -> alert.isOpen() || !alert.until().isBefore(today))
                .toList();
    }

    public List<PersonSummary> people() {
        return slots.roster().whoCan(VisitKind.SESSION);
    }
}
