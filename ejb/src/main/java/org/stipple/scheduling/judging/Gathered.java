package org.stipple.scheduling.judging;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

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
 * @param byClient what is planned for each of these clients, by time
 * @param besides what is about to be planned too; counts for those alone whose it is
 */
public record Gathered(
        Map<Long, CourseTimeline> courses,
        Map<Long, Timeline> clients,
        Map<Long, List<Booking>> byClient,
        List<PlannedVisit> besides) {

    public Gathered {
        courses = Map.copyOf(courses);
        clients = Map.copyOf(clients);
        byClient = Map.copyOf(byClient);
        besides = List.copyOf(besides);
    }

    /**
     * With nothing that is about to be planned.
     *
     * @param open what is planned for all of these clients
     */
    public Gathered(
            Map<Long, CourseTimeline> courses, Map<Long, Timeline> clients, List<Booking> open) {
        this(
                courses,
                clients,
                open.stream().collect(groupingBy(booking -> booking.subject().clientId())),
                List.of());
    }

    /** The same, with visits besides that are about to be planned. */
    public Gathered with(List<PlannedVisit> others) {
        return new Gathered(courses, clients, byClient, others);
    }

    /**
     * The course of this visit; empty where it has none or there is no such course of the client.
     */
    public Optional<CourseFacts> findCourse(VisitSubject subject) {
        return Optional.ofNullable(courses.get(subject.course()))
                .map(CourseTimeline::facts)
                .filter(facts -> facts.clientId() == subject.clientId());
    }

    /** What is planned for all of these clients, by time. */
    public List<Booking> open() {
        return byClient.values().stream()
                .flatMap(List::stream)
                .sorted(comparing(booking -> booking.time().takenFrom()))
                .toList();
    }

    // Not looked for among all: many are judged at once.
    private List<Booking> openOf(long client) {
        return byClient.getOrDefault(client, List.of());
    }

    Timeline planned(VisitSubject subject, Planning planning) {
        return new PlannedEvents(subject, planning)
                .among(
                        Stream.concat(
                                        openOf(subject.clientId()).stream()
                                                .filter(each -> !each.hasRunOut(planning.now()))
                                                .filter(each -> !each.isOffered())
                                                .map(Booking::planned),
                                        besides.stream())
                                .toList());
    }
}
