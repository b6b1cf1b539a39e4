package org.stipple.scheduling.slot;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * What is taken, by whom and for how long: one statement, answered from the indexes of the
 * exclusion constraints, so that it costs the same however long the history is. A line comes back
 * for each person and room and not for each booking.
 */
@Dependent
class TakenTimes {

    private static final String BUSY =
            """
            with live as not materialized (
              select person_id, room_id, client_id,
                     date_part('epoch', starts_at)::bigint || ',' || date_part('epoch', ends_at)::bigint as taken
                from booking
               where period && cast(:days as tstzmultirange) and id <> :without
                 and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
                 and (status <> 'HELD' or held_until > :now)
            ), busy as materialized (
              select person_id, room_id, taken
                from unnest(cast(:people as bigint[])) wanted(id) join live on person_id = wanted.id
              union all
              select null, room_id, taken
                from unnest(cast(:rooms as bigint[])) wanted(id) join live on room_id = wanted.id
               where person_id <> all(cast(:people as bigint[]))
            )
            select person_id, null, string_agg(taken, ',') from busy where person_id is not null group by person_id
            union all
            select null, room_id, string_agg(taken, ',') from busy group by room_id
            union all
            select null, null, string_agg(taken, ',') from live where client_id = :client""";

    @PersistenceContext private EntityManager entities;

    /**
     * The time that is taken of those who could do a visit, of the rooms it could be in, and of the
     * client.
     *
     * @param days the time that is asked about
     */
    Taken among(Eligible eligible, FindSlots wanted, Spans days, Instant now) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(BUSY)
                        .setParameter(
                                "people", array(eligible.people().stream().mapToLong(p -> p.id())))
                        .setParameter(
                                "rooms", array(eligible.rooms().stream().mapToLong(r -> r.id())))
                        .setParameter("client", wanted.clientId())
                        .setParameter("days", multirange(days))
                        .setParameter("now", now)
                        .setParameter("without", wanted.without())
                        .getResultList();
        return Taken.of(rows);
    }

    private static String array(LongStream ids) {
        return ids.mapToObj(Long::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /** As {@code {[from,until),[from,until)}}. */
    private static String multirange(Spans days) {
        long[] edges = days.toArray();
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < edges.length; i += 2) {
            text.append(i == 0 ? "[" : ",[")
                    .append(Instant.ofEpochSecond(edges[i]))
                    .append(',')
                    .append(Instant.ofEpochSecond(edges[i + 1]))
                    .append(')');
        }
        return text.append('}').toString();
    }

    /**
     * Stretches of time taken, by whose they are.
     *
     * @param persons by id
     * @param rooms by id
     * @param ofClient of the client who is asked for
     */
    record Taken(Map<Long, Spans> persons, Map<Long, Spans> rooms, Spans ofClient) {

        static final Taken NOTHING = new Taken(Map.of(), Map.of(), Spans.NONE);

        private static Taken of(List<Object[]> rows) {
            Map<Long, Spans> persons = new HashMap<>();
            Map<Long, Spans> rooms = new HashMap<>();
            Spans client = Spans.NONE;
            for (Object[] row : rows) {
                Spans spans = row[2] == null ? Spans.NONE : Spans.parse((String) row[2]);
                if (row[0] != null) {
                    persons.put(((Number) row[0]).longValue(), spans);
                } else if (row[1] != null) {
                    rooms.put(((Number) row[1]).longValue(), spans);
                } else {
                    client = spans;
                }
            }
            return new Taken(persons, rooms, client);
        }

        Spans ofPerson(long id) {
            return persons.getOrDefault(id, Spans.NONE);
        }

        Spans ofRoom(long id) {
            return rooms.getOrDefault(id, Spans.NONE);
        }
    }
}
