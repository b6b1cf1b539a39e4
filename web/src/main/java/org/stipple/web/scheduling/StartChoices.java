package org.stipple.web.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.course.CourseService;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.DiaryService;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;

/** What of a client can be booked, and what is asked for in the address. */
@Dependent
public class StartChoices implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private transient StepChoices steps;
    @Inject private CourseService courses;
    @Inject private DiaryService diary;
    @Inject private SiteService sites;

    /** The visits that can be booked for her. */
    public List<StepChoice> stepsOf(long clientId) {
        return steps.of(clientId);
    }

    /** The visit that the address names, if it names one. */
    public Optional<VisitSubject> asked(long clientId, Long courseId, String step) {
        return Optional.ofNullable(step)
                .flatMap(VisitStep::find)
                .filter(found -> !found.needsCourse() || courseId != null)
                .map(found -> new VisitSubject(clientId, courseId == null ? 0 : courseId, found));
    }

    /** What comes next in the course that the address names. */
    public Optional<VisitSubject> next(long clientId, Long courseId) {
        return Optional.ofNullable(courseId)
                .flatMap(courses::nextStep)
                .map(next -> new VisitStep(next.kind(), next.ordinal()))
                .map(next -> new VisitSubject(clientId, courseId, next));
    }

    public BookingRow booking(long id) {
        return diary.getRow(id);
    }

    public int minutes(BookingRow booking) {
        VisitTime time = booking.time();
        return (int) Duration.between(time.visitStart(), time.visitEnd()).toMinutes();
    }

    public LocalDate todayAt(long siteId) {
        return sites.todayAt(siteId);
    }

    /** Where the caller works. */
    long site() {
        return sites.siteId();
    }

    public LocalDate today() {
        return sites.today();
    }
}
