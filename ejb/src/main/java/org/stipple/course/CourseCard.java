package org.stipple.course;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.CourseState;
import org.stipple.course.session.SessionRow;

/**
 * A course with all that belongs to it, without notes.
 *
 * @param areas ids of the areas to be treated
 * @param sessions sessions and touch-ups in the order of their days, as they were judged
 */
public record CourseCard(CourseFacts facts, Set<Long> areas, List<SessionRow> sessions)
        implements Serializable {

    public CourseCard {
        areas = Set.copyOf(areas);
        sessions = List.copyOf(sessions);
    }

    public CourseRow course() {
        return facts.course();
    }

    public long id() {
        return course().id();
    }

    public long clientId() {
        return course().clientId();
    }

    public CourseState state() {
        return course().state();
    }
}
