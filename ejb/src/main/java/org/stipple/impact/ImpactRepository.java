package org.stipple.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;
import org.stipple.happened.Happening;
import org.stipple.scheduling.booking.BookingStatus;

/**
 * Reads everything that a change of rules may bear on, in the order of clients and a few thousand
 * rows at a time. The streams are to be closed.
 */
@Dependent
class ImpactRepository {

    private static final int ROWS_AT_A_TIME = 5000;

    private static final String NAME = "c.given_name || ' ' || c.family_name";

    @PersistenceContext private EntityManager entities;

    /** How many courses there are to ask about. */
    long count(Concern concern) {
        return ((Number)
                        concern.of(
                                        entities.createNativeQuery(
                                                "select count(*) from treatment_course"
                                                        + concern.where("protocol_id = :protocol"),
                                                Long.class))
                                .getSingleResult())
                .longValue();
    }

    Stream<ConcernedCourse> courses(Concern concern) {
        return rows(
                        concern,
                        "select "
                                + NAME
                                + ", cast(f.facts as text) from course_facts f"
                                + " join client c on c.id = f.client_id"
                                + concern.where("f.protocol_id = :protocol")
                                + " order by f.client_id, f.course_id")
                .map(ConcernedCourse::of);
    }

    /** What has happened, to all clients of these courses. */
    Stream<Happening> happenings(Concern concern) {
        return stream(
                concern.of(
                        entities.createQuery(
                                "select new org.stipple.happened.Happening(h.clientId, h.courseId,"
                                        + " h.kind, h.ordinal, h.code, h.day) from Happened h"
                                        + concern.where(
                                                "h.clientId in (select k.clientId from"
                                                        + " TreatmentCourse k where k.protocolId ="
                                                        + " :protocol)")
                                        + " order by h.clientId",
                                Happening.class)),
                Happening.class);
    }

    /** What is planned for all clients of these courses; no holds that have run out. */
    Stream<OpenBooking> open(Concern concern, Instant now) {
        Query query =
                entities.createNativeQuery(
                                "select b.id, b.client_id, coalesce(b.course_id, 0), b.kind,"
                                        + " coalesce(b.ordinal, 0), cast(b.on_day as text),"
                                        + " coalesce((select string_agg(t.kind || '@' || t.planned_on, ' ')"
                                        + " from booking_todo t where t.booking_id = b.id), ''), "
                                        + NAME
                                        + " from booking b join client c on c.id = b.client_id"
                                        + concern.where(
                                                "b.client_id in (select k.client_id from"
                                                        + " treatment_course k where k.protocol_id ="
                                                        + " :protocol)")
                                        + concern.and()
                                        + "b.status in (:open)"
                                        + " and (b.status <> 'HELD' or b.held_until > :now)"
                                        + " order by b.client_id, b.starts_at",
                                Object[].class)
                        .setParameter("open", names())
                        .setParameter("now", now);
        return stream(concern.of(query), Object[].class).map(OpenBooking::of);
    }

    private static List<String> names() {
        return BookingStatus.open().stream().map(Enum::name).toList();
    }

    private Stream<Object[]> rows(Concern concern, String sql) {
        return stream(concern.of(entities.createNativeQuery(sql, Object[].class)), Object[].class);
    }

    private static <T> Stream<T> stream(Query query, Class<T> type) {
        Stream<?> rows =
                query.setHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_A_TIME).getResultStream();
        return rows.map(type::cast);
    }
}
