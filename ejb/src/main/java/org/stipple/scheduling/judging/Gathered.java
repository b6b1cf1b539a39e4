package org.stipple.scheduling.judging;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.course.progress.CourseFacts;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timeline.CourseTimeline;
import org.stipple.timing.Timeline;

/**
 * What is known of some visits' clients and courses.
 *
 * @param courses by id, what happened in each and to its client
 * @param clients by id, what happened to those who are asked for without a course
 * @param open what is planned for all of these clients
 * @param besides what is about to be planned too; counts for those alone whose it is
 */
public record Gathered(
        Map<Long, CourseTimeline> courses,
        Map<Long, Timeline> clients,
        List<Booking> open,
        List<PlannedVisit> besides) {

    public Gathered {
        courses = Map.copyOf(courses);
        clients = Map.copyOf(clients);
        open = List.copyOf(open);
        besides = List.copyOf(besides);
    }

    /** With nothing that is about to be planned. */
    public Gathered(
            Map<Long, CourseTimeline> courses, Map<Long, Timeline> clients, List<Booking> open) {
        this(courses, clients, open, List.of());
    }

    /** The same, with visits besides that are about to be planned. */
    public Gathered with(List<PlannedVisit> others) {
        return new Gathered(courses, clients, open, others);
    }

    /**
     * The course of this visit; empty where it has none or there is no such course of the client.
     */
    public Optional<CourseFacts> findCourse(VisitSubject subject) {
        return Optional.ofNullable(courses.get(subject.course()))
                .map(CourseTimeline::facts)
                .filter(facts -> facts.clientId() == subject.clientId());
    }

    Timeline planned(VisitSubject subject, Planning planning) {
        return new PlannedEvents(subject, planning)
                .among(
                        Stream.concat(
                                        open.stream()
                                                .filter(each -> !each.hasRunOut(planning.now()))
                                                .map(Booking::planned),
                                        besides.stream())
                                .toList());
    }
}
