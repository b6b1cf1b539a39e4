package org.stipple.recall.due;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.stipple.course.progress.ThirdSession;

/** Where and by whom clients were treated last. */
@Dependent
class RecallPlaces {

    /** The site of the last visit that took place, else of what is planned, else the oldest. */
    private static final String SITE =
            "coalesce((select b.site_id from booking b where b.course_id = k.id"
                    + " and b.status in ('DONE', 'HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS')"
                    + " order by b.status = 'DONE' desc, b.starts_at desc limit 1),"
                    + " (select min(s.id) from site s))";

    private static final String PERSON =
            "coalesce((select s.person_id from session s"
                    + " where s.course_id = k.id and s.superseded_at is null"
                    + " order by s.performed_on desc, s.id desc limit 1), 0)";

    /**
     * Courses in which something may fall due: completed ones, those whose third session is
     * undecided, and those of which something is kept. Of all others nothing has to be read.
     */
    private static final String CONCERNED =
            "(k.state = 'COMPLETED' or exists (select 1 from recall_item i where i.course_id = k.id)"
                    + " or exists (select 1 from course_tag t where t.course_id = k.id"
                    + " and t.tag = '"
                    + ThirdSession.UNDECIDED.tag().orElseThrow()
                    + "' and t.removed_on is null))";

    @PersistenceContext private EntityManager entities;

    /** Where a client was treated last in a course, and by whom. */
    record Where(long siteId, long personId) {}

    /** Of each of these courses; one statement. */
    Map<Long, Where> of(Collection<Long> courseIds) {
        List<?> rows =
                entities.createNativeQuery(
                                "select k.id, "
                                        + SITE
                                        + ", "
                                        + PERSON
                                        + " from treatment_course k where k.id in (:ids)",
                                Object[].class)
                        .setParameter("ids", courseIds)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .collect(
                        toMap(
                                row -> number(row[0]),
                                row -> new Where(number(row[1]), number(row[2]))));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /**
     * Holds the courses of a client in which something may fall due, until the transaction ends.
     */
    List<Long> holdOf(long clientId) {
        List<?> ids =
                entities.createNativeQuery(
                                "select k.id from treatment_course k where k.client_id = :client and "
                                        + CONCERNED
                                        + " order by k.id for no key update",
                                Long.class)
                        .setParameter("client", clientId)
                        .getResultList();
        return ids.stream().map(RecallPlaces::number).toList();
    }

    /**
     * The ids of a site's courses that may wait for something, the lowest first.
     *
     * @param after only ids above this one
     * @param most so many at most
     */
    List<Long> coursesAt(long siteId, long after, int most) {
        List<?> ids =
                entities.createNativeQuery(
                                "select k.id from treatment_course k where k.id > :after and "
                                        + CONCERNED
                                        + " and "
                                        + SITE
                                        + " = :site order by k.id limit :most",
                                Long.class)
                        .setParameter("after", after)
                        .setParameter("site", siteId)
                        .setParameter("most", most)
                        .getResultList();
        return ids.stream().map(RecallPlaces::number).toList();
    }

    /** The ids of the courses under a protocol that may wait for something, likewise. */
    List<Long> coursesUnder(String protocolId, int most) {
        List<?> ids =
                entities.createNativeQuery(
                                "select k.id from treatment_course k where k.protocol_id = :protocol and "
                                        + CONCERNED
                                        + " order by k.id limit :most",
                                Long.class)
                        .setParameter("protocol", protocolId)
                        .setParameter("most", most)
                        .getResultList();
        return ids.stream().map(RecallPlaces::number).toList();
    }
}
