package org.stipple.scheduling.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.stipple.platform.entity.BigintArray;
import org.stipple.platform.refusal.NotFoundException;

/** Keeps bookings. */
@Dependent
public class BookingRepository {

    /** The days of one instant at two sites: so much do the clocks of the earth differ. */
    private static final int DAYS_APART = 2;

    @PersistenceContext private EntityManager entities;

    public void add(Booking booking) {
        entities.persist(booking);
    }

    /** Tells the database now, so that what follows does not collide with what was given up. */
    public void flush() {
        entities.flush();
    }

    /**
     * @throws NotFoundException if there is no such booking
     */
    public Booking get(long id) {
        return Optional.ofNullable(entities.find(Booking.class, id))
                .orElseThrow(() -> new NotFoundException("booking", id));
    }

    /**
     * The booking, if it still is as the form showed it.
     *
     * @throws NotFoundException if there is no such booking
     * @throws jakarta.persistence.OptimisticLockException if somebody changed it since
     */
    public Booking get(long id, int version) {
        Booking booking = get(id);
        booking.mustStillBe(version);
        return booking;
    }

    public Optional<Booking> findByRequest(UUID requestKey) {
        return query("select b from Booking b where b.requestKey = :key")
                .setParameter("key", requestKey)
                .getResultStream()
                .findFirst();
    }

    /** These bookings with the to-dos, by time; one statement. */
    public List<Booking> allOf(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : query(
                                """
                                select distinct b from Booking b left join fetch b.todos
                                 where b.id in :ids order by b.time.startsAt, b.id""")
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** What is still to come, or under way, for these clients, with the to-dos; one statement. */
    public List<Booking> openOf(Collection<Long> clientIds) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.subject.clientId in :clients and b.status in :open
                         order by b.time.startsAt""")
                .setParameter("clients", clientIds)
                .setParameter("open", BookingStatus.open())
                .getResultList();
    }

    /** All bookings of a client, the latest first. */
    public List<Booking> of(long clientId) {
        return query(
                        """
                        select b from Booking b where b.subject.clientId = :client
                         order by b.time.startsAt desc""")
                .setParameter("client", clientId)
                .getResultList();
    }

    /** All bookings of a day at a site, given up ones too, by time. */
    public List<Booking> on(long siteId, LocalDate day) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.siteId = :site and b.time.onDay = :day
                         order by b.time.startsAt""")
                .setParameter("site", siteId)
                .setParameter("day", day)
                .getResultList();
    }

    /**
     * All bookings of these days with the to-dos, given up ones too, by time; one statement.
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     */
    public List<Booking> between(long siteId, LocalDate first, LocalDate last) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.siteId = :site and b.time.onDay between :first and :last
                         order by b.time.startsAt, b.id""")
                .setParameter("site", siteId)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** What was still open at a site at this instant though it should have ended before it. */
    public List<Booking> openEndedBefore(Collection<Long> siteIds, Instant now) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.siteId in :sites and b.status in :open and b.time.endsAt < :now
                         order by b.time.startsAt""")
                .setParameter("sites", siteIds)
                .setParameter("open", BookingStatus.open())
                .setParameter("now", now)
                .getResultList();
    }

    /** What is still to come at a site, or under way at this instant. */
    public List<Booking> openEndingAfter(Collection<Long> siteIds, Instant now) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.siteId in :sites and b.status in :open and b.time.endsAt >= :now
                         order by b.time.startsAt""")
                .setParameter("sites", siteIds)
                .setParameter("open", BookingStatus.open())
                .setParameter("now", now)
                .getResultList();
    }

    /** What is still to come at any site and takes time between these instants; one statement. */
    public List<Booking> aheadIn(Instant from, Instant until) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.status in :ahead and b.time.endsAt > :from
                           and b.time.startsAt < :until
                         order by b.time.startsAt""")
                .setParameter("ahead", BookingStatus.ahead())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** Requests for an override, the one that runs out first before the others. */
    public List<Booking> held() {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.status = org.stipple.scheduling.booking.BookingStatus.HELD
                           and b.waitlistEntryId is null
                         order by b.heldUntil""")
                .getResultList();
    }

    /** The time that is held for this entry of the waitlist, run out or not; empty for none. */
    public Optional<Booking> findOffered(long entryId) {
        return query(
                        """
                        select b from Booking b
                         where b.status = org.stipple.scheduling.booking.BookingStatus.HELD
                           and b.waitlistEntryId = :entry""")
                .setParameter("entry", entryId)
                .getResultStream()
                .findFirst();
    }

    /**
     * The booking that gave its time up: this one, or the one that gave way to it; empty for none.
     */
    public Optional<Booking> findGivenUp(long id) {
        return query(
                        """
                        select b from Booking b
                         where (b.id = :id or b.movedToId = :id) and b.status in :givenUp
                         order by case when b.id = :id then 0 else 1 end, b.id""")
                .setParameter("id", id)
                .setParameter("givenUp", BookingStatus.givenUpAhead())
                .getResultStream()
                .findFirst();
    }

    /**
     * Bookings of these days whose time was given up before it had come, by time; one statement.
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     */
    public List<Booking> givenUpBetween(long siteId, LocalDate first, LocalDate last) {
        return query(
                        """
                        select distinct b from Booking b left join fetch b.todos
                         where b.siteId = :site and b.time.onDay between :first and :last
                           and b.status in :givenUp
                         order by b.time.startsAt, b.id""")
                .setParameter("site", siteId)
                .setParameter("first", first)
                .setParameter("last", last)
                .setParameter("givenUp", BookingStatus.givenUpAhead())
                .getResultList();
    }

    /** Holds that have run out by now. */
    public List<Booking> runOut(Instant now) {
        return query(
                        """
                        select b from Booking b
                         where b.status = org.stipple.scheduling.booking.BookingStatus.HELD
                           and b.heldUntil <= :now""")
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * Bookings that keep this person, room or client at that time, holds that have run out among
     * them.
     */
    public List<Booking> inTheWayOf(Booking wanted) {
        return query(
                        """
                        select b from Booking b
                         where (b.personId = :person or b.roomId = :room
                                or b.subject.clientId = :client)
                           and b.time.startsAt < :until and b.time.endsAt > :from
                           and b.time.onDay between :dayBefore and :dayAfter
                           and b.status in :occupying""")
                .setParameter("person", wanted.personId())
                .setParameter("room", wanted.roomId())
                .setParameter("client", wanted.subject().clientId())
                .setParameter("from", wanted.time().takenFrom())
                .setParameter("until", wanted.time().takenUntil())
                .setParameter("dayBefore", wanted.time().onDay().minusDays(DAYS_APART))
                .setParameter("dayAfter", wanted.time().onDay().plusDays(DAYS_APART))
                .setParameter("occupying", BookingStatus.occupying())
                .getResultList();
    }

    /**
     * Waits until nobody else is booking these persons, rooms or clients on those days, till the
     * end of the transaction. It decides nothing; it keeps two that want the same from choosing
     * each other as the victims of a deadlock.
     */
    public void queueFor(Collection<Place> wanted) {
        String keys =
                BigintArray.of(wanted.stream().flatMapToLong(Place::keys).sorted().distinct());
        entities.createNativeQuery(
                        """
                        select count(*) from (
                            select pg_advisory_xact_lock(wanted.key)
                              from unnest(cast(:keys as bigint[])) with ordinality
                                   as wanted (key, place)
                             order by wanted.place) as locked""",
                        Long.class)
                .setParameter("keys", keys)
                .getSingleResult();
    }

    private TypedQuery<Booking> query(String text) {
        return entities.createQuery(text, Booking.class);
    }
}
