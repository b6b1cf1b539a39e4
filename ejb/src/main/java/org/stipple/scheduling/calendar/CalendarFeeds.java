package org.stipple.scheduling.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.catalogue.ItemVersion;
import org.stipple.platform.refusal.NotFoundException;

/** Keeps feeds. */
@Dependent
class CalendarFeeds {

    @PersistenceContext private EntityManager entities;

    void add(CalendarFeed feed) {
        entities.persist(feed);
        entities.flush();
    }

    void remove(CalendarFeed feed) {
        entities.remove(feed);
    }

    /**
     * The feed, if it still is as the form showed it.
     *
     * @throws NotFoundException if there is none, or no more
     * @throws jakarta.persistence.OptimisticLockException if somebody changed it since
     */
    CalendarFeed get(ItemVersion seen) {
        CalendarFeed feed =
                Optional.ofNullable(entities.find(CalendarFeed.class, seen.id()))
                        .orElseThrow(() -> new NotFoundException("calendar", seen.id()));
        feed.mustStillBe(seen.version());
        return feed;
    }

    Optional<CalendarFeed> find(FeedOwner owner) {
        String which = owner.isPerson() ? "f.personId" : "f.roomId";
        return entities.createQuery(
                        "select f from CalendarFeed f where %s = :owner".formatted(which),
                        CalendarFeed.class)
                .setParameter("owner", owner.id())
                .getResultStream()
                .findFirst();
    }

    /** The feed at this address; empty where there is none, or its owner is switched off. */
    @SuppressWarnings("unchecked") // The query says what it selects.
    Optional<OpenFeed> findAt(FeedToken token) {
        Stream<Tuple> found =
                entities.createNativeQuery(
                                """
                                select f.id as id, f.person_id as person, f.room_id as room,
                                       coalesce(p.name, r.name) as owner, f.names as names,
                                       floor(extract(epoch from f.fetched_at)) as fetched
                                  from calendar_feed f
                                  left join person p on p.id = f.person_id
                                  left join room r on r.id = f.room_id
                                 where f.token_hash = :hash and coalesce(p.active, r.active)""",
                                Tuple.class)
                        .setParameter("hash", token.hash())
                        .getResultStream();
        return found.map(CalendarFeeds::open).findFirst();
    }

    private static OpenFeed open(Tuple row) {
        Number person = row.get("person", Number.class);
        Number fetched = row.get("fetched", Number.class);
        return new OpenFeed(
                row.get("id", Number.class).longValue(),
                person == null
                        ? FeedOwner.room(row.get("room", Number.class).longValue())
                        : FeedOwner.person(person.longValue()),
                row.get("owner", String.class),
                row.get("names", Boolean.class),
                fetched == null ? null : Instant.ofEpochSecond(fetched.longValue()));
    }

    /** Notes that a calendar asked; no change that somebody at a form would have to see. */
    void fetched(long feedId, Instant at) {
        entities.createQuery("update CalendarFeed f set f.fetchedAt = :at where f.id = :id")
                .setParameter("at", at)
                .setParameter("id", feedId)
                .executeUpdate();
    }
}
