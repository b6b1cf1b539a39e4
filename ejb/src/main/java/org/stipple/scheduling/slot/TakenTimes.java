package org.stipple.scheduling.slot;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** What is taken, by whom and for how long, in one statement. */
@Dependent
class TakenTimes {

    @PersistenceContext private EntityManager entities;

    /**
     * The time taken on these days.
     *
     * @param without a booking that is about to give its time up; 0 for none
     */
    Taken on(long siteId, Collection<LocalDate> days, long without, Instant now) {
        return on(siteId, days, List.of(without), now);
    }

    /**
     * The time taken on these days.
     *
     * @param without bookings that are about to give their own time up
     */
    Taken on(long siteId, Collection<LocalDate> days, Collection<Long> without, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select person_id, room_id, client_id,
                                       extract(epoch from starts_at)::bigint,
                                       extract(epoch from ends_at)::bigint
                                  from booking
                                 where site_id = :site and on_day = any(cast(:days as date[]))
                                   and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED',
                                                  'IN_PROGRESS', 'DONE')
                                   and (status <> 'HELD' or held_until > :now)
                                   and id <> all(cast(:without as bigint[]))
                                 order by starts_at""")
                        .setParameter("site", siteId)
                        .setParameter("days", array(days))
                        .setParameter("now", now)
                        .setParameter("without", array(without))
                        .getResultList();
        return Taken.of(rows);
    }

    private static String array(Collection<?> values) {
        return values.stream().map(Object::toString).collect(joining(",", "{", "}"));
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
