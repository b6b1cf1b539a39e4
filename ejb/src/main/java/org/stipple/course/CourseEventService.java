package org.stipple.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a client is to be ready for, such as her wedding: a day in the clinic's zone, one a course.
 * It is a plan, not a fact: it changes with what she says, and nothing is refused because of it.
 */
@Stateless
public class CourseEventService {

    @Inject private CourseRepository courses;
    @Inject private CourseNews news;

    /**
     * Empty where she is to be ready for nothing.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<LocalDate> find(long courseId) {
        return courses.findEvent(courseId);
    }

    /**
     * From now on plans are held against this day.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void note(long courseId, @NotNull LocalDate event) {
        TreatmentCourse course = courses.get(courseId);
        if (course.readyFor(Optional.of(event))) {
            news.changed(course, "COURSE_EVENT_NOTED", "");
        }
    }

    /**
     * There is nothing any more that she has to be ready for.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void forget(long courseId) {
        TreatmentCourse course = courses.get(courseId);
        if (course.readyFor(Optional.empty())) {
            news.changed(course, "COURSE_EVENT_FORGOTTEN", "");
        }
    }
}
