package org.stipple.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signing;
import org.stipple.course.progress.CourseState;

/**
 * The life of a course (D9): paused and resumed, completed, abandoned, reopened. Every change keeps
 * day, person and reason. Every method takes the version of the course that the caller has seen and
 * throws {@link org.stipple.platform.refusal.StaleException} if somebody changed it since, {@link
 * org.stipple.platform.refusal.NotFoundException} if there is no such course and {@link
 * CourseStateException} if the state cannot be reached from where it is.
 */
@Stateless
public class CourseStateService {

    @Inject private CourseRepository courses;
    @Inject private CourseEnd end;
    @Inject private Signing signing;
    @Inject private CourseNews news;

    /**
     * Lets a course rest: nothing is due in it and nothing planned.
     *
     * @throws ReasonNeededException if no reason is given
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void pause(long courseId, int seen, String reason) {
        move(courseId, seen, CourseState.PAUSED, reason);
    }

    /** Goes on with a paused course, in the state that it was paused in. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void resume(long courseId, int seen) {
        TreatmentCourse course = seen(courseId, seen);
        CourseState before = courses.stateBefore(courseId).orElse(CourseState.OPEN);
        CourseState from = course.state();
        if (from != CourseState.PAUSED) {
            throw new CourseStateException(from, before);
        }
        course.become(before);
        keep("COURSE_RESUMED", course, from, signing.following("Resumed"));
    }

    /**
     * Completes a course: whoever treats or leads says that the result is there. It ends on the day
     * of its last session; full result, normal activity and touch-ups are counted from there.
     *
     * @throws NoSessionYetException if nothing was done in it
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public void complete(long courseId, int seen) {
        TreatmentCourse course = seen(courseId, seen);
        CourseState from = course.state();
        course.complete(end.lastDay(courseId));
        keep("COURSE_COMPLETED", course, from, signing.following(""));
    }

    /**
     * Gives a course up.
     *
     * @throws ReasonNeededException if no reason is given
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void abandon(long courseId, int seen, String reason) {
        move(courseId, seen, CourseState.ABANDONED, reason);
    }

    /**
     * Takes a completed or abandoned course up again for one more session. A completed one has no
     * end until it is completed again.
     *
     * @throws ReasonNeededException if no reason is given
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void reopen(long courseId, int seen, String reason) {
        move(courseId, seen, CourseState.REOPENED, reason);
        courses.get(courseId).planOneMoreAfter(end.sessionsDone(courseId));
    }

    private void move(long courseId, int seen, CourseState next, String reason) {
        TreatmentCourse course = seen(courseId, seen);
        if (next.needsReason() && reason.isBlank()) {
            throw new ReasonNeededException();
        }
        CourseState from = course.state();
        course.become(next);
        keep("COURSE_" + next.name(), course, from, signing.because(reason));
    }

    private TreatmentCourse seen(long courseId, int seen) {
        TreatmentCourse course = courses.get(courseId);
        course.mustStillBe(seen);
        return course;
    }

    private void keep(String action, TreatmentCourse course, CourseState from, Reasoned act) {
        courses.add(new CourseStateChange(course, from, signing.today(), act));
        courses.flush();
        news.changed(course, action, "");
    }
}
