package org.stipple.scheduling.letter;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.messaging.template.FieldValues;
import org.stipple.messaging.template.LetterLanguage;
import org.stipple.messaging.template.LetterSubject;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitStep;

/** Reads what messages say, each time in one statement. */
@Dependent
public class LetterReading {

    private static final String SITE =
            "c.given_name as given, s.name as site, s.zone as zone, s.address as address,"
                    + " s.phone as phone";

    private static final String SUBJECT =
            """
            select b.id as booking, b.kind as kind, coalesce(b.ordinal, 0) as ordinal,
                   coalesce(b.course_id, 0) as course, to_char(b.on_day, 'YYYY-MM-DD') as day
              from booking b\s""";

    @PersistenceContext private EntityManager entities;

    /**
     * @throws NotFoundException if there is no such booking
     */
    VisitTold visit(long bookingId) {
        return findVisit("b.id = :id", bookingId)
                .orElseThrow(() -> new NotFoundException("booking", bookingId));
    }

    /**
     * All fields of a visit.
     *
     * @throws NotFoundException if there is no such booking
     */
    public FieldValues values(long bookingId, LetterLanguage language) {
        return visit(bookingId).values(language);
    }

    /** The visit of which she knew before it was moved; empty for none. */
    Optional<VisitTold> findPredecessor(long bookingId) {
        return findVisit("b.moved_to_id = :id", bookingId);
    }

    private Optional<VisitTold> findVisit(String which, long bookingId) {
        return rows(
                        entities.createNativeQuery(
                                        """
                                        select b.status as status, b.kind as kind,
                                               coalesce(b.ordinal, 0) as ordinal,
                                               extract(epoch from b.starts_at)
                                                 + 60 * b.preparation_minutes as starts,
                                               extract(epoch from b.ends_at)
                                                 - 60 * b.clean_up_minutes as ends,
                                               p.name as person,\s"""
                                                + SITE
                                                + """
                                                  from booking b
                                                  join client c on c.id = b.client_id
                                                  join person p on p.id = b.person_id
                                                  join site s on s.id = b.site_id
                                                 where\s"""
                                                + which,
                                        Tuple.class)
                                .setParameter("id", bookingId))
                .stream()
                .findFirst()
                .map(LetterReading::visit);
    }

    private static VisitTold visit(Tuple row) {
        return new VisitTold(
                BookingStatus.valueOf(text(row, "status")),
                step(row),
                Instant.ofEpochSecond(number(row, "starts")),
                Instant.ofEpochSecond(number(row, "ends")),
                text(row, "person"),
                where(row));
    }

    private static VisitStep step(Tuple row) {
        return new VisitStep(VisitKind.valueOf(text(row, "kind")), (int) number(row, "ordinal"));
    }

    /**
     * The client, and the site that she came to last, or else the oldest.
     *
     * @throws NotFoundException if there is no such client
     */
    public ClientAtSite client(long clientId) {
        return rows(
                        entities.createNativeQuery(
                                        "select "
                                                + SITE
                                                + """
                                                  from client c
                                                  join site s on s.id = coalesce(
                                                       (select b.site_id from booking b
                                                         where b.client_id = c.id
                                                           and b.status not in
                                                               ('CANCELLED', 'MOVED')
                                                         order by b.starts_at desc limit 1),
                                                       (select min(o.id) from site o))
                                                 where c.id = :id""",
                                        Tuple.class)
                                .setParameter("id", clientId))
                .stream()
                .findFirst()
                .map(LetterReading::where)
                .orElseThrow(() -> new NotFoundException("client", clientId));
    }

    private static ClientAtSite where(Tuple row) {
        return new ClientAtSite(
                text(row, "given"),
                text(row, "site"),
                ZoneId.of(text(row, "zone")),
                text(row, "address"),
                text(row, "phone"));
    }

    /** Whether a visit of this kind is still to come for her. */
    public boolean isBooked(long clientId, VisitKind kind, long courseId, Instant now) {
        return number(
                        rows(entities.createNativeQuery(
                                                """
                                                        select count(*) as many from booking b
                                                         where b.client_id = :client
                                                           and b.kind = :kind
                                                           and (:course = 0 or b.course_id = :course)
                                                           and b.status in ('BOOKED', 'TENTATIVE',
                                                               'HELD', 'ARRIVED', 'IN_PROGRESS')
                                                           and b.ends_at > :now""",
                                                Tuple.class)
                                        .setParameter("client", clientId)
                                        .setParameter("kind", kind.name())
                                        .setParameter("course", courseId)
                                        .setParameter("now", now))
                                .get(0),
                        "many")
                > 0;
    }

    /**
     * Her visits in these states, the next first, then the last.
     *
     * @param now what begins later is still to come
     */
    List<LetterSubject> visits(long clientId, List<String> states, Instant now) {
        return subjects(
                entities.createNativeQuery(
                                SUBJECT
                                        + """
                                         where b.client_id = :client and b.status in :states
                                         order by b.starts_at <= :now,
                                               abs(extract(epoch from b.starts_at - :now))
                                         limit 20""",
                                Tuple.class)
                        .setParameter("client", clientId)
                        .setParameter("states", states)
                        .setParameter("now", now));
    }

    /** These visits, in whatever state, in no order. */
    List<LetterSubject> visits(Collection<Long> bookingIds) {
        return subjects(
                entities.createNativeQuery(SUBJECT + " where b.id in (:ids)", Tuple.class)
                        .setParameter("ids", bookingIds));
    }

    private static List<LetterSubject> subjects(Query query) {
        return rows(query).stream()
                .map(
                        row ->
                                new LetterSubject(
                                        number(row, "booking"),
                                        number(row, "course"),
                                        0,
                                        step(row).toString(),
                                        LocalDate.parse(text(row, "day"))))
                .toList();
    }

    @SuppressWarnings("unchecked") // The query says what it selects.
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }
}
