package org.stipple.course;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.session.SessionService;
import org.stipple.platform.refusal.NotFoundException;

/** Brings together what is on record of courses; one statement, for however many. */
@ApplicationScoped
class CourseReading {

    @Inject private CourseRepository courses;
    @Inject private SessionService sessions;

    Map<Long, CourseFacts> facts(Collection<Long> courseIds) {
        return courseIds.isEmpty() ? Map.of() : byId(courses.facts(courseIds));
    }

    Map<Long, CourseFacts> factsOfClients(Collection<Long> clientIds) {
        return clientIds.isEmpty() ? Map.of() : byId(courses.factsOfClients(clientIds));
    }

    private static Map<Long, CourseFacts> byId(Stream<CourseFacts> facts) {
        return facts.collect(
                toMap(CourseFacts::courseId, of -> of, (one, same) -> one, LinkedHashMap::new));
    }

    /**
     * @throws NotFoundException if there is no such course
     */
    CourseFacts facts(long courseId) {
        return Optional.ofNullable(facts(List.of(courseId)).get(courseId))
                .orElseThrow(() -> new NotFoundException("course", courseId));
    }

    /**
     * @throws NotFoundException if there is no such course
     */
    CourseCard card(long courseId) {
        return new CourseCard(
                facts(courseId), courses.get(courseId).areas(), sessions.rowsOf(courseId));
    }
}
