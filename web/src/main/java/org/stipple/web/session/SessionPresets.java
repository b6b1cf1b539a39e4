package org.stipple.web.session;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.catalogue.pigment.LotSummary;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.course.CourseCard;
import org.stipple.course.CourseService;
import org.stipple.course.session.SessionRow;
import org.stipple.course.session.SessionService;
import org.stipple.course.session.SessionWork;

/**
 * What a session's form begins with, so that nothing is typed twice: the course's areas, and
 * needle, depth and lots as they were used last, as far as a lot is still usable.
 */
@Dependent
public class SessionPresets implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject private CourseService courses;
    @Inject private SessionService sessions;
    @Inject private PigmentService pigments;

    /** Fills a new form of this course. */
    public void fill(SessionForm form, long courseId) {
        CourseCard course = courses.get(courseId);
        form.getWork().setAreas(new ArrayList<>(course.areas()));
        findLast(course).ifPresent(last -> repeat(form, last));
    }

    private Optional<SessionWork> findLast(CourseCard course) {
        return course.sessions().stream()
                .max(Comparator.comparing(SessionRow::performedOn))
                .map(row -> sessions.get(row.id()).work());
    }

    private void repeat(SessionForm form, SessionWork last) {
        Set<Long> usable =
                pigments.lots().stream()
                        .filter(lot -> lot.isUsable(form.getPerformedOn()))
                        .map(LotSummary::id)
                        .collect(Collectors.toSet());
        form.getWork().takeMeans(last, last.lots().stream().filter(usable::contains).toList());
    }

    /** How many sessions the course's protocol knows at most; empty where it does not say. */
    public OptionalInt maximum(long courseId, LocalDate day) {
        return sessions.sessionsMaximum(courseId, day);
    }
}
