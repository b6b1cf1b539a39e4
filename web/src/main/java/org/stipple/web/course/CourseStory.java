package org.stipple.web.course;

import java.time.LocalDate;
import java.util.List;
import org.stipple.course.CourseCard;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timeline.Outlook;
import org.stipple.timing.Event;

/**
 * All that the overview tells of one course.
 *
 * @param since the first day that belongs to it: client's events before it belong to an older one
 * @param next what comes next; empty where nothing does, else one
 */
record CourseStory(
        CourseCard card,
        CourseTimeline timeline,
        LocalDate since,
        List<Booked> booked,
        List<Outlook> next,
        LocalDate today) {

    /** The client's own events that belong to this course, in order. */
    List<Event> clientEvents() {
        return timeline.timeline().events().stream()
                .filter(event -> !event.name().isOfCourse() && !event.day().isBefore(since))
                .toList();
    }

    /** The booking of that step, {@link Booked#NONE} where there is none. */
    Booked bookingOf(org.stipple.course.progress.NextStep step) {
        return booked.stream()
                .filter(one -> one.kind() == step.kind() && one.ordinal() == step.ordinal())
                .findFirst()
                .orElse(Booked.NONE);
    }
}
