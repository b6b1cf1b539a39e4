package org.stipple.care;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Reads the sessions of courses, done and booked, each time in one statement. */
@Dependent
class CareReading {

    private static final String SESSIONS =
            """
            select k.id as course, k.client_id as client, k.protocol_id as protocol,
                   k.state = 'COMPLETED' as completed, x.ordinal as ordinal,
                   to_char(x.day, 'YYYY-MM-DD') as day, x.done as done, x.booking as booking,
                   s.id as site, s.zone as zone,
                   to_char(x.made at time zone s.zone, 'YYYY-MM-DD') as since
              from treatment_course k
              join (select e.course_id, e.ordinal, e.performed_on as day, true as done,
                           coalesce(e.booking_id, 0) as booking, b.site_id, e.recorded_at as made
                      from session e left join booking b on b.id = e.booking_id
                     where e.kind = 'SESSION' and e.superseded_at is null
                    union all
                    select b.course_id, b.ordinal, b.on_day, false, b.id, b.site_id, b.created_at
                      from booking b
                     where b.kind = 'SESSION' and b.status in ('BOOKED', 'ARRIVED', 'IN_PROGRESS')
                       and not exists (select 1 from session d
                                        where d.course_id = b.course_id and d.kind = 'SESSION'
                                          and d.ordinal = b.ordinal and d.superseded_at is null)
                   ) x on x.course_id = k.id
              join site s on s.id = coalesce(x.site_id, (select min(o.id) from site o))
             where\s""";

    private static final String AROUND =
            """
            k.id in (select e.course_id from session e
                      where e.kind = 'SESSION' and e.superseded_at is null
                        and e.performed_on between :first and :last
                     union
                     select b.course_id from booking b
                      where b.kind = 'SESSION' and b.status = 'BOOKED'
                        and b.on_day between :first and :last)""";

    @PersistenceContext private EntityManager entities;

    /** Courses with a session on one of these days, first and last inclusive. */
    List<CareCourse> around(LocalDate first, LocalDate last) {
        return courses(
                entities.createNativeQuery(SESSIONS + AROUND, Tuple.class)
                        .setParameter("first", first)
                        .setParameter("last", last));
    }

    /** A course; empty where it has no session yet. */
    Optional<CareCourse> find(long courseId) {
        return courses(
                        entities.createNativeQuery(SESSIONS + "k.id = :course", Tuple.class)
                                .setParameter("course", courseId))
                .stream()
                .findFirst();
    }

    /** The courses of a client that have sessions. */
    List<CareCourse> of(long clientId) {
        return courses(
                entities.createNativeQuery(SESSIONS + "k.client_id = :client", Tuple.class)
                        .setParameter("client", clientId));
    }

    @SuppressWarnings("unchecked") // The query says what it selects.
    private static List<CareCourse> courses(Query query) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .collect(groupingBy(row -> number(row, "course"), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(CareReading::course)
                .toList();
    }

    private static CareCourse course(List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new CareCourse(
                number(first, "course"),
                number(first, "client"),
                text(first, "protocol"),
                first.get("completed", Boolean.class),
                rows.stream()
                        .map(CareReading::session)
                        .sorted(Comparator.comparingInt(CareSession::ordinal))
                        .toList());
    }

    private static CareSession session(Tuple row) {
        return new CareSession(
                (int) number(row, "ordinal"),
                LocalDate.parse(text(row, "day")),
                row.get("done", Boolean.class),
                number(row, "booking"),
                number(row, "site"),
                ZoneId.of(text(row, "zone")),
                LocalDate.parse(text(row, "since")));
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }
}
