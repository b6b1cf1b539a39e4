package org.stipple.scheduling.slot;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.stipple.platform.site.SiteService;

/** What is taken, by whom and for how long, in one statement. */
@Dependent
class TakenTimes {

    /** Two days are never further apart: so much do the clocks of the earth differ. */
    private static final int DAYS_APART = 2;

    @PersistenceContext private EntityManager entities;
    @Inject private SiteService sites;

    /**
     * Whose time is asked for.
     *
     * @param siteId all that is booked there counts
     * @param days in the zone of that site
     * @param people whose bookings at other sites count too
     * @param clientId whose do likewise; 0 for nobody
     * @param without a booking that is about to give its time up; 0 for none
     */
    record Wanted(
            long siteId,
            Collection<LocalDate> days,
            Collection<Long> people,
            long clientId,
            long without) {}

    /** The time taken on these days. */
    Taken on(Wanted wanted, Instant now) {
        boolean isAlone = sites.names().size() == 1;
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select person_id, room_id, client_id,
                                       extract(epoch from starts_at)::bigint,
                                       extract(epoch from ends_at)::bigint
                                  from booking
                                 where (site_id = :site and on_day = any(cast(:days as date[]))
                                     or person_id = any(cast(:people as bigint[]))
                                       and on_day = any(cast(:around as date[]))
                                     or client_id = :client
                                       and on_day = any(cast(:around as date[])))
                                   and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED',
                                                  'IN_PROGRESS', 'DONE')
                                   and (status <> 'HELD' or held_until > :now)
                                   and id <> :without
                                 order by starts_at""")
                        .setParameter("site", wanted.siteId())
                        .setParameter("days", array(wanted.days().stream()))
                        .setParameter("people", isAlone ? "{}" : array(wanted.people().stream()))
                        .setParameter("client", isAlone ? 0 : wanted.clientId())
                        .setParameter("around", isAlone ? "{}" : array(around(wanted.days())))
                        .setParameter("now", now)
                        .setParameter("without", wanted.without())
                        .getResultList();
        return Taken.of(rows);
    }

    // The same instant may be another day elsewhere.
    private static Stream<LocalDate> around(Collection<LocalDate> days) {
        return days.stream()
                .flatMap(day -> day.minusDays(DAYS_APART).datesUntil(day.plusDays(DAYS_APART + 1L)))
                .distinct();
    }

    private static String array(Stream<?> values) {
        return values.map(Object::toString).collect(joining(",", "{", "}"));
    }

    /**
     * Stretches of time taken, by whose they are.
     *
     * @param persons by id
     * @param rooms by id
     * @param clients by id
     */
    record Taken(Map<Long, Spans> persons, Map<Long, Spans> rooms, Map<Long, Spans> clients) {

        private static Taken of(List<Object[]> rows) {
            return new Taken(column(rows, 0), column(rows, 1), column(rows, 2));
        }

        private static Map<Long, Spans> column(List<Object[]> rows, int column) {
            Map<Long, LongStream.Builder> edges = new HashMap<>();
            for (Object[] row : rows) {
                edges.computeIfAbsent(number(row[column]), whose -> LongStream.builder())
                        .add(number(row[3]))
                        .add(number(row[4]));
            }
            Map<Long, Spans> spans = new HashMap<>();
            edges.forEach((whose, all) -> spans.put(whose, Spans.of(all.build().toArray())));
            return spans;
        }

        private static long number(Object cell) {
            return ((Number) cell).longValue();
        }

        Spans ofPerson(long id) {
            return persons.getOrDefault(id, Spans.NONE);
        }

        Spans ofRoom(long id) {
            return rooms.getOrDefault(id, Spans.NONE);
        }

        Spans ofClient(long id) {
            return clients.getOrDefault(id, Spans.NONE);
        }
    }
}
