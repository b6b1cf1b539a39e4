package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.course.session.SessionFact;
import org.stipple.course.session.SessionService;

/** How far the sessions on record bring a course. */
@ApplicationScoped
class CourseEnd {

    @Inject private SessionService sessions;

    /**
     * The day of the last session on record, with which a completed course ends.
     *
     * @throws NoSessionYetException if there is none
     */
    LocalDate lastDay(long courseId) {
        return done(courseId)
                .map(SessionFact::performedOn)
                .max(LocalDate::compareTo)
                .orElseThrow(NoSessionYetException::new);
    }

    /** The highest ordinal on record, 0 before the first session. */
    int sessionsDone(long courseId) {
        return done(courseId).mapToInt(SessionFact::ordinal).max().orElse(0);
    }

    private Stream<SessionFact> done(long courseId) {
        return sessions.factsOf(List.of(courseId)).stream().filter(SessionFact::isSession);
    }
}
