package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.stipple.audit.Act;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signing;
import org.stipple.client.TagsIndicated;
import org.stipple.course.progress.CourseState;
import org.stipple.course.review.ReviewRecordChanged;
import org.stipple.course.session.SessionRecordChanged;
import org.stipple.course.tag.CourseTags;
import org.stipple.course.tag.TagCalledFor;

/** What a course does when its record or its client's changes, in the transaction of the change. */
@ApplicationScoped
class CourseHears {

    @Inject private CourseRepository courses;
    @Inject private CourseTags tags;
    @Inject private CourseEnd end;
    @Inject private Signing signing;
    @Inject private CourseNews news;

    void sessionsChanged(@Observes SessionRecordChanged change) {
        TreatmentCourse course = courses.get(change.courseId());
        if (change.day().isBefore(course.openedOn())) {
            throw new SessionBeforeCourseException(course.openedOn());
        }
        if (course.state() == CourseState.COMPLETED) {
            course.moveEnd(end.lastDay(change.courseId()));
        }
        news.record(course, Act.of(change.action(), "session", change.sessionId()));
    }

    void reviewsChanged(@Observes ReviewRecordChanged change) {
        news.record(
                courses.get(change.courseId()),
                Act.of(change.action(), "review", change.reviewId()));
    }

    /** Her unfinished courses take over what was indicated. */
    void tagsIndicated(@Observes TagsIndicated indicated) {
        Reasoned act = signing.following(indicated.reason());
        courses.rowsOfClient(indicated.clientId()).stream()
                .filter(course -> course.state().isUnfinished())
                .map(course -> courses.get(course.id()))
                .forEach(course -> takeOver(course, indicated.tags(), indicated.day(), act));
    }

    /** Finished courses too: a completed one has its touch-ups, and any may be reopened. */
    void tagCalledFor(@Observes TagCalledFor called) {
        Reasoned act = signing.following(called.reason());
        courses.rowsOfClient(called.clientId()).stream()
                .map(course -> courses.get(course.id()))
                .forEach(course -> takeOver(course, Set.of(called.tag()), called.day(), act));
    }

    private void takeOver(
            TreatmentCourse course, Set<String> indicated, LocalDate day, Reasoned act) {
        tags.add(course.id(), indicated, day, act)
                .forEach(tag -> news.changed(course, "COURSE_TAG_ADDED", tag));
    }
}
