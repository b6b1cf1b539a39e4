package org.stipple.web.course;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.CourseState;
import org.stipple.timeline.TimelineService;
import org.stipple.timing.EventName;
import org.stipple.timing.Timeline;
import org.stipple.web.client.ClientFrame;
import org.stipple.web.words.Words;

/**
 * What stands on a client's overview: the courses that are not finished, else the last one, each
 * with its ribbon, its next step and its steps; without a course, what has to be done first.
 */
@Named
@RequestScoped
public class CourseOverview {

    @Inject private CourseService courses;
    @Inject private TimelineService timelines;
    @Inject private CoursePanels panels;
    @Inject private ClientFrame frame;
    @Inject private Words words;

    private List<CoursePanel> shown;

    /** The courses to show, the latest opened first. */
    public List<CoursePanel> getPanels() {
        if (shown == null) {
            List<CourseRow> all = courses.coursesOf(frame.getId());
            List<CourseRow> chosen =
                    all.stream().filter(course -> course.state().isUnfinished()).toList();
            Comparator<CourseRow> completedFirst =
                    Comparator.comparing(course -> course.state() != CourseState.COMPLETED);
            List<CourseRow> last = all.stream().sorted(completedFirst).limit(1).toList();
            shown =
                    (chosen.isEmpty() ? last : chosen)
                            .stream()
                                    .map(course -> panels.of(course, since(course, all), today()))
                                    .toList();
        }
        return shown;
    }

    private LocalDate today() {
        return words.getToday();
    }

    /** The day after the end of the course before; the beginning of time for the first one. */
    private static LocalDate since(CourseRow course, List<CourseRow> all) {
        return all.stream()
                .filter(other -> other.openedOn().isBefore(course.openedOn()))
                .flatMap(other -> other.end().stream())
                .max(LocalDate::compareTo)
                .map(day -> day.plusDays(1))
                .orElse(LocalDate.MIN);
    }

    /** What comes first for a client without a course. */
    public FirstStep getFirstStep() {
        Timeline timeline = timelines.gatherClients(List.of(frame.getId())).get(frame.getId());
        if (isWithout(timeline, EventName.Kind.CONSULTATION)) {
            return FirstStep.CONSULTATION;
        }
        return isWithout(timeline, EventName.Kind.CONSENT)
                ? FirstStep.CONSENT
                : FirstStep.OPEN_COURSE;
    }

    private static boolean isWithout(Timeline timeline, EventName.Kind kind) {
        return timeline.events().stream().noneMatch(event -> event.name().kind() == kind);
    }
}
