package org.stipple.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.CourseFactsJson;
import org.stipple.course.progress.CourseRow;
import org.stipple.course.progress.CourseState;
import org.stipple.platform.refusal.NotFoundException;

/** Courses in the database. */
@ApplicationScoped
class CourseRepository {

    private static final String ROWS =
            "select new org.stipple.course.progress.CourseRow(k.id, k.version, k.clientId, k.treatmentId,"
                    + " k.protocolId, k.plannedSessions, k.state, k.openedOn, k.courseEnd,"
                    + " (select max(c.changedAt) from CourseStateChange c where c.courseId = k.id"
                    + " and c.toState = org.stipple.course.progress.CourseState.REOPENED"
                    + " and c.fromState <> org.stipple.course.progress.CourseState.PAUSED))"
                    + " from TreatmentCourse k";

    @PersistenceContext private EntityManager entities;

    void add(Object entity) {
        entities.persist(entity);
    }

    /**
     * @throws NotFoundException if there is no such course
     */
    TreatmentCourse get(long courseId) {
        return Optional.ofNullable(entities.find(TreatmentCourse.class, courseId))
                .orElseThrow(() -> new NotFoundException("course", courseId));
    }

    /**
     * What the client is to be ready for.
     *
     * @throws NotFoundException if there is no such course
     */
    Optional<LocalDate> findEvent(long courseId) {
        List<LocalDate> found =
                entities.createQuery(
                                "select k.eventOn from TreatmentCourse k where k.id = :course",
                                LocalDate.class)
                        .setParameter("course", courseId)
                        .getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException("course", courseId);
        }
        return Optional.ofNullable(found.get(0));
    }

    /** What is treated in these courses, by their ids. */
    Map<Long, CourseScope> scopes(Collection<Long> courseIds) {
        List<Object[]> rows =
                entities.createQuery(
                                """
                                select k.id, k.treatmentId, a
                                  from TreatmentCourse k left join k.areas a where k.id in :courses
                                """,
                                Object[].class)
                        .setParameter("courses", courseIds)
                        .getResultList();
        return rows.stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.collectingAndThen(
                                        Collectors.toList(), CourseRepository::scope)));
    }

    private static CourseScope scope(List<Object[]> rows) {
        return new CourseScope(
                (Long) rows.get(0)[1],
                rows.stream()
                        .map(row -> (Long) row[2])
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    /** Sends what was changed to the database, so that queries see it and refusals come now. */
    void flush() {
        entities.flush();
    }

    Stream<CourseFacts> facts(Collection<Long> courseIds) {
        return facts("course_id in (:these)", courseIds);
    }

    Stream<CourseFacts> factsOfClients(Collection<Long> clientIds) {
        return facts("client_id in (:these)", clientIds);
    }

    private Stream<CourseFacts> facts(String which, Collection<?> these) {
        List<?> written =
                entities.createNativeQuery(
                                "select cast(facts as text) from course_facts where "
                                        + which
                                        + " order by course_id",
                                String.class)
                        .setParameter("these", these)
                        .getResultList();
        return written.stream().map(facts -> CourseFactsJson.read((String) facts));
    }

    /** The latest opened first. */
    List<CourseRow> rowsOfClient(long clientId) {
        return entities.createQuery(
                        ROWS + " where k.clientId = :client order by k.openedOn desc, k.id desc",
                        CourseRow.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    long countUnder(String protocolId, Collection<CourseState> states) {
        return entities.createQuery(
                        """
                        select count(k) from TreatmentCourse k
                        where k.protocolId = :protocol and k.state in :states
                        """,
                        Long.class)
                .setParameter("protocol", protocolId)
                .setParameter("states", states)
                .getSingleResult();
    }

    /** How many courses in one of these states carry each tag; none where none does. */
    Map<String, Long> countByTag(Collection<CourseState> states) {
        return entities.createQuery(
                        """
                        select t.tag, count(t) from CourseTag t
                        join TreatmentCourse k on k.id = t.courseId
                        where t.removedOn is null and k.state in :states group by t.tag
                        """,
                        Object[].class)
                .setParameter("states", states)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** The state that the course was in before its present one; empty for a new course. */
    Optional<CourseState> stateBefore(long courseId) {
        return entities.createQuery(
                        "select c.fromState from CourseStateChange c where c.courseId = :course"
                                + " and c.fromState is not null order by c.id desc",
                        CourseState.class)
                .setParameter("course", courseId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
