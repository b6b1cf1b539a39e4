package org.stipple.patchtest.reading;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.client.observation.ObservationFact;
import org.stipple.client.observation.ObservationService;
import org.stipple.consultation.ConsultationService;
import org.stipple.consultation.consent.ConsentService;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.CourseState;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/** What rules about a reading may count from besides the patch tests themselves. */
@ApplicationScoped
class OtherFacts {

    @Inject private CourseService courses;
    @Inject private ConsultationService consultations;
    @Inject private ConsentService consents;
    @Inject private ObservationService observations;

    /**
     * What has happened to these clients apart from patch tests and courses; whoever has nothing is
     * left out.
     */
    Map<Long, List<Event>> eventsOf(Collection<Long> clients) {
        Map<Long, List<Event>> events = new HashMap<>();
        consultations.eventsOf(clients).forEach((client, own) -> add(events, client, own));
        consents.eventsOf(clients).forEach((client, own) -> add(events, client, own));
        observations
                .observationsOf(clients)
                .forEach((client, own) -> add(events, client, observed(own)));
        return events;
    }

    private static List<Event> observed(List<ObservationFact> facts) {
        return facts.stream()
                .map(fact -> new Event(EventName.observation(fact.code()), fact.happenedOn()))
                .toList();
    }

    private static void add(Map<Long, List<Event>> events, long client, List<Event> more) {
        events.computeIfAbsent(client, id -> new ArrayList<>()).addAll(more);
    }

    /** The courses of these clients that are neither completed nor abandoned, by client. */
    Map<Long, List<CourseFacts>> unfinishedCoursesOf(Collection<Long> clients) {
        List<CourseState> unfinished =
                Stream.of(CourseState.values()).filter(CourseState::isUnfinished).toList();
        List<Long> ids =
                courses.coursesIn(unfinished).stream()
                        .filter(course -> clients.contains(course.clientId()))
                        .map(CourseRow::id)
                        .toList();
        return courses.factsOf(ids).values().stream().collect(groupingBy(CourseFacts::clientId));
    }
}
