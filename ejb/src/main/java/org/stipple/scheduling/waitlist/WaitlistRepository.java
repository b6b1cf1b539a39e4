package org.stipple.scheduling.waitlist;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingStatus;

/** Keeps who waits and what was offered. */
@Dependent
class WaitlistRepository {

    @PersistenceContext private EntityManager entities;

    void add(WaitlistEntry entry) {
        entities.persist(entry);
        entities.flush();
    }

    void add(WaitlistOffer offer) {
        entities.persist(offer);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /**
     * @throws NotFoundException if there is no such entry
     */
    WaitlistEntry get(long id) {
        return Optional.ofNullable(entities.find(WaitlistEntry.class, id))
                .orElseThrow(() -> new NotFoundException("waitlist_entry", id));
    }

    /**
     * The entry, if it still is as the form showed it.
     *
     * @throws NotFoundException if there is no such entry
     * @throws jakarta.persistence.OptimisticLockException if somebody changed it since
     */
    WaitlistEntry get(long id, int version) {
        WaitlistEntry entry = get(id);
        entry.mustStillBe(version);
        return entry;
    }

    /** Who waits, those who joined first before the others; those who waited in vain too. */
    List<WaitlistEntry> waiting(long siteId) {
        return entities.createQuery(
                        """
                        select e from WaitlistEntry e
                         where e.siteId = :site
                           and e.state = org.stipple.scheduling.waitlist.WaitState.WAITING
                         order by e.joinedAt, e.id""",
                        WaitlistEntry.class)
                .setParameter("site", siteId)
                .getResultList();
    }

    /** All entries of a client, the newest first. */
    List<WaitlistEntry> of(long clientId) {
        return entities.createQuery(
                        """
                        select e from WaitlistEntry e where e.visit.clientId = :client
                         order by e.joinedAt desc, e.id desc""",
                        WaitlistEntry.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** What a client waits for, in vain too until it is closed. */
    List<WaitlistEntry> waitingFor(long clientId) {
        return entities.createQuery(
                        """
                        select e from WaitlistEntry e where e.visit.clientId = :client
                           and e.state = org.stipple.scheduling.waitlist.WaitState.WAITING""",
                        WaitlistEntry.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    /** Those who still wait though the last day they wanted is over. */
    List<WaitlistEntry> over(LocalDate today) {
        return entities.createQuery(
                        """
                        select e from WaitlistEntry e
                         where e.state = org.stipple.scheduling.waitlist.WaitState.WAITING
                           and e.wish.latest < :today""",
                        WaitlistEntry.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** What was offered to these, the newest first; one statement. */
    List<OfferRow> offersTo(Collection<Long> entryIds, Instant now) {
        return entryIds.isEmpty() ? List.of() : rows("o.entryId in :ids", entryIds, now);
    }

    /** The offer that this booking holds or held the time for; empty for any other booking. */
    Optional<OfferRow> findByBooking(long bookingId, Instant now) {
        return rows("o.bookingId in :ids", List.of(bookingId), now).stream().findFirst();
    }

    /** What is held at this site for somebody to answer, what ends first before the others. */
    List<OfferRow> running(long siteId, Instant now) {
        return rows(
                query("b.siteId = :site and b.status = :held and b.heldUntil > :now", "o.endsAt")
                        .setParameter("site", siteId)
                        .setParameter("held", BookingStatus.HELD)
                        .setParameter("now", now),
                now);
    }

    private List<OfferRow> rows(String which, Collection<Long> ids, Instant now) {
        return rows(query(which, "o.offeredAt desc, o.id desc").setParameter("ids", ids), now);
    }

    private TypedQuery<Object[]> query(String which, String order) {
        return entities.createQuery(
                "select o, b from WaitlistOffer o join Booking b on b.id = o.bookingId"
                        + " left join fetch b.todos where "
                        + which
                        + " order by "
                        + order,
                Object[].class);
    }

    private static List<OfferRow> rows(TypedQuery<Object[]> query, Instant now) {
        return query.getResultStream()
                .map(row -> ((WaitlistOffer) row[0]).row((Booking) row[1], now))
                .distinct()
                .toList();
    }

    /**
     * The offer that this booking holds or held the time for.
     *
     * @throws NotFoundException if it is no such booking
     */
    WaitlistOffer getOffer(long bookingId) {
        return entities.createQuery(
                        "select o from WaitlistOffer o where o.bookingId = :booking",
                        WaitlistOffer.class)
                .setParameter("booking", bookingId)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("waitlist_offer", bookingId));
    }
}
