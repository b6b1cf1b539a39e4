package org.stipple.course;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signing;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.CourseState;
import org.stipple.course.progress.NextStep;
import org.stipple.course.tag.CourseTags;
import org.stipple.course.tag.TagStandsException;
import org.stipple.platform.entity.FutureFactException;
import org.stipple.platform.refusal.NotFoundException;

/**
 * Courses of treatment: opened, planned, tagged, and what is next in them. Their states are changed
 * by {@link CourseStateService}. All days are days in the clinic's zone.
 */
@Stateless
public class CourseService {

    @Inject private CourseRepository courses;
    @Inject private CourseTags tags;
    @Inject private CourseReading reading;
    @Inject private Signing signing;
    @Inject private CourseNews news;

    /**
     * Opens a course. Beside the tags given it takes those that the client's profile, alerts and
     * consultations call for. Tags by hand are not for the desk to give.
     *
     * @return its id
     * @throws FutureFactException if it would be opened after today
     * @throws EJBAccessException if somebody gives it tags who may not change them
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public long open(@Valid OpenCourse opening) {
        if (!opening.tags().isEmpty() && !tags.mayChange()) {
            throw new EJBAccessException("tags by hand");
        }
        LocalDate day = signing.past(opening.plan().openedOn());
        TreatmentCourse course = new TreatmentCourse(opening.clientId(), opening.plan());
        courses.add(course);
        courses.add(new CourseStateChange(course, null, day, signing.following("")));
        Set<String> indicated = tags.indicated(opening.clientId(), day);
        Reasoned opened = signing.following("Course opened");
        tags.add(course.id(), opening.allTags(), day, opened);
        tags.add(course.id(), indicated, day, opened);
        courses.flush();
        news.opened(course, day);
        return course.id();
    }

    /**
     * Changes what a course is to be. What was judged keeps its judgement. The note is for those
     * who treat, hence the plan is theirs too.
     *
     * @throws NotFoundException if there is no such course
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since
     * @throws FutureFactException if it would be opened after today
     * @throws SessionBeforeCourseException if it would be opened after one of its sessions
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void changePlan(@Valid ChangePlan change) {
        TreatmentCourse course = courses.get(change.courseId());
        course.mustStillBe(change.version());
        LocalDate openedOn = signing.past(change.plan().openedOn());
        boolean tooLate =
                facts(change.courseId()).sessions().stream()
                        .anyMatch(session -> session.performedOn().isBefore(openedOn));
        if (tooLate) {
            throw new SessionBeforeCourseException(openedOn);
        }
        course.follow(change.plan());
        news.changed(course, "COURSE_PLAN_CHANGED", "");
    }

    /**
     * Puts a tag on a course; nothing happens where it is on it already. It counts for judgements
     * made for that day and later.
     *
     * @param reason why, not blank
     * @throws NotFoundException if there is no such course
     * @throws FutureFactException if the day has not come
     * @throws ReasonNeededException if no reason is given
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public void addTag(long courseId, String tag, LocalDate day, String reason) {
        TreatmentCourse course = courses.get(courseId);
        if (!tags.add(courseId, Set.of(tag), signing.past(day), stated(reason)).isEmpty()) {
            news.changed(course, "COURSE_TAG_ADDED", tag);
        }
    }

    /**
     * Takes a tag off a course; nothing happens where it is not on it. It does not count on that
     * day any more.
     *
     * @param reason why, not blank
     * @throws NotFoundException if there is no such course
     * @throws FutureFactException if the day has not come
     * @throws ReasonNeededException if no reason is given
     * @throws TagStandsException if the reaction that set the tag is on record
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR", "MANAGER"})
    public void removeTag(long courseId, String tag, LocalDate day, String reason) {
        TreatmentCourse course = courses.get(courseId);
        news.removing(course, tag);
        if (tags.remove(courseId, tag, signing.past(day), stated(reason))) {
            news.changed(course, "COURSE_TAG_REMOVED", tag);
        }
    }

    /** Tags that a course opened for this client on that day takes without being told. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Set<String> indicatedTags(long clientId, LocalDate day) {
        return tags.indicated(clientId, day);
    }

    private Reasoned stated(String reason) {
        if (reason.isBlank()) {
            throw new ReasonNeededException();
        }
        return signing.because(reason);
    }

    /**
     * A course with all that belongs to it, without notes.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseCard get(long courseId) {
        return reading.card(courseId);
    }

    /**
     * What a course is to be, with its note.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public CoursePlan getPlan(long courseId) {
        return courses.get(courseId).plan();
    }

    /**
     * What is treated in a course.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseScope scope(long courseId) {
        return Optional.ofNullable(courses.scopes(Set.of(courseId)).get(courseId))
                .orElseThrow(() -> new NotFoundException("course", courseId));
    }

    /** What is treated in these courses, by their ids; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, CourseScope> scopes(Collection<Long> courseIds) {
        return courseIds.isEmpty() ? Map.of() : courses.scopes(courseIds);
    }

    /** The courses of a client, the latest opened first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<CourseRow> coursesOf(long clientId) {
        return courses.rowsOfClient(clientId);
    }

    /** What the policy can know of these courses, by their ids; one statement. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, CourseFacts> factsOf(Collection<Long> courseIds) {
        return reading.facts(courseIds);
    }

    /** The same of all courses of these clients. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Map<Long, CourseFacts> factsOfClients(Collection<Long> clientIds) {
        return reading.factsOfClients(clientIds);
    }

    /**
     * What the policy can know of a course.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseFacts facts(long courseId) {
        return reading.facts(courseId);
    }

    /**
     * What comes next in a course by its meaning: its next session; a review while the third
     * session is undecided after the second; a touch-up when it is completed. Nothing while it is
     * paused or abandoned, and nothing after a review found no further session needed.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<NextStep> nextStep(long courseId) {
        return reading.facts(courseId).nextStep();
    }

    /** How many courses follow this protocol that are neither completed nor abandoned. */
    @RolesAllowed("MANAGER")
    public long countUnfinishedUnder(String protocolId) {
        return courses.countUnder(protocolId, unfinished());
    }

    /** How many courses that are neither completed nor abandoned carry each tag. */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public Map<String, Long> countUnfinishedByTag() {
        return courses.countByTag(unfinished());
    }

    private static List<CourseState> unfinished() {
        return Stream.of(CourseState.values()).filter(CourseState::isUnfinished).toList();
    }
}
