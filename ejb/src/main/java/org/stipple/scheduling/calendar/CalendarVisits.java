package org.stipple.scheduling.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitTime;

/** Reads what calendars are told, each time in one statement. */
@Dependent
class CalendarVisits {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 366;

    /** By then every calendar that asks at all has heard of it: the slowest ask once a day. */
    private static final int DAYS_GIVEN_UP_ARE_TOLD = 14;

    private static final String OF_AN_OWNER =
            """
            with recursive shown as (
              select id from booking
               where (person_id = :person or room_id = :room)
                 and on_day between :first and :last
                 and (closed_at is null or closed_at >= :since)),""";

    private static final String WHERE_IT_IS_NOW =
            """
            with recursive ahead as (
              select id, moved_to_id from booking where id = :booking
              union all
              select b.id, b.moved_to_id from ahead a join booking b on b.id = a.moved_to_id),
            shown as (select id from ahead where moved_to_id is null),""";

    /** Of a line that was moved within what is shown, the last booking alone. */
    private static final String TOLD =
            """
            line as (
              select b.id as head, b.id, b.request_key, 0 as back
                from shown s join booking b on b.id = s.id
              union all
              select l.head, p.id, p.request_key, l.back + 1
                from line l join booking p on p.moved_to_id = l.id),
            told as (
              select l.head, max(l.back) as moves,
                     (array_agg(l.request_key order by l.back desc))[1] as uid,
                     count(*) filter (where c.to_status in
                         ('MOVED', 'CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')
                       or c.from_status in ('HELD', 'TENTATIVE', 'NO_SHOW')) as changes,
                     max(c.changed_at) filter (where c.to_status in
                         ('MOVED', 'CANCELLED', 'LATE_CANCELLED', 'NO_SHOW')
                       or c.from_status is null
                       or c.from_status in ('HELD', 'TENTATIVE', 'NO_SHOW')) as changed_at
                from line l join booking_status_change c on c.booking_id = l.id
               group by l.head)
            select distinct on (t.uid)
                   b.id as booking, cast(t.uid as text) as uid, t.changes as changes,
                   floor(extract(epoch from t.changed_at)) as changed,
                   b.status as status,
                   floor(extract(epoch from b.held_until)) as held,
                   to_char(b.on_day, 'YYYY-MM-DD') as day,
                   extract(epoch from b.starts_at) as starts,
                   extract(epoch from b.ends_at) as ends,
                   b.preparation_minutes as preparation, b.clean_up_minutes as cleaning,
                   s.name as site, s.zone as zone, s.address as address, s.phone as phone,
                   s.email as email, r.name as room, p.name as person,
                   c.given_name as given, c.family_name as family
              from told t
              join booking b on b.id = t.head
              join site s on s.id = b.site_id
              join room r on r.id = b.room_id
              join person p on p.id = b.person_id
              join client c on c.id = b.client_id
             order by t.uid, t.moves desc""";

    @PersistenceContext private EntityManager entities;

    /**
     * What the feed of this person or room tells: from 30 days back to a year ahead, what was given
     * up for two weeks more. What was moved away to somebody else is told as cancelled.
     */
    List<CalendarVisit> of(FeedOwner owner, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        Query query =
                entities.createNativeQuery(OF_AN_OWNER + TOLD, Tuple.class)
                        .setParameter("person", owner.isPerson() ? owner.id() : 0)
                        .setParameter("room", owner.isPerson() ? 0 : owner.id())
                        .setParameter("first", today.minusDays(DAYS_BACK))
                        .setParameter("last", today.plusDays(DAYS_AHEAD))
                        .setParameter(
                                "since", now.minusSeconds(DAYS_GIVEN_UP_ARE_TOLD * 24L * 60 * 60));
        return read(query, now);
    }

    /** The booking, or where it was moved to; empty if there is none of this id. */
    Optional<CalendarVisit> find(long bookingId, Instant now) {
        Query query =
                entities.createNativeQuery(WHERE_IT_IS_NOW + TOLD, Tuple.class)
                        .setParameter("booking", bookingId);
        return read(query, now).stream().findFirst();
    }

    @SuppressWarnings("unchecked") // The query says what it selects.
    private static List<CalendarVisit> read(Query query, Instant now) {
        List<Tuple> rows = query.getResultList();
        return rows.stream()
                .map(row -> visit(row, now))
                .sorted(
                        Comparator.comparing((CalendarVisit visit) -> visit.time().takenFrom())
                                .thenComparing(visit -> visit.line().uid()))
                .toList();
    }

    private static CalendarVisit visit(Tuple row, Instant now) {
        BookingStatus status = BookingStatus.valueOf(text(row, "status"));
        boolean ranOut =
                status == BookingStatus.HELD
                        && !Instant.ofEpochSecond(number(row, "held")).isAfter(now);
        return new CalendarVisit(
                new CalendarVisit.Line(
                        number(row, "booking"),
                        UUID.fromString(text(row, "uid")),
                        // As it will be once somebody has noted that it ran out.
                        (int) number(row, "changes") + (ranOut ? 1 : 0),
                        Instant.ofEpochSecond(number(row, ranOut ? "held" : "changed"))),
                ranOut ? CalendarVisit.State.CANCELLED : state(status),
                time(row),
                new CalendarVisit.Place(
                        text(row, "site"),
                        ZoneId.of(text(row, "zone")),
                        text(row, "address"),
                        text(row, "phone"),
                        text(row, "email"),
                        text(row, "room")),
                new CalendarVisit.Who(
                        text(row, "person"), text(row, "given"), text(row, "family")));
    }

    private static CalendarVisit.State state(BookingStatus status) {
        return switch (status) {
            case HELD, TENTATIVE -> CalendarVisit.State.TENTATIVE;
            case BOOKED, ARRIVED, IN_PROGRESS, DONE -> CalendarVisit.State.CONFIRMED;
            case CANCELLED, LATE_CANCELLED, NO_SHOW, MOVED -> CalendarVisit.State.CANCELLED;
        };
    }

    private static VisitTime time(Tuple row) {
        Instant from = Instant.ofEpochSecond(number(row, "starts"));
        Instant until = Instant.ofEpochSecond(number(row, "ends"));
        return new VisitTime(
                LocalDate.parse(text(row, "day")),
                from,
                from.plusSeconds(60 * number(row, "preparation")),
                until.minusSeconds(60 * number(row, "cleaning")),
                until);
    }

    private static long number(Tuple row, String name) {
        return row.get(name, Number.class).longValue();
    }

    private static String text(Tuple row, String name) {
        return row.get(name, String.class);
    }
}
