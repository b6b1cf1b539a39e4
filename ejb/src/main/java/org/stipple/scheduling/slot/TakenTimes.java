package org.stipple.scheduling.slot;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;
import org.stipple.platform.entity.BigintArray;

/**
 * What is taken, by whom and for how long: one statement, whose cost does not grow with the
 * history. A line comes back for each person and room, not for each booking, with the instants as
 * the database keeps them: writing five thousand of them as numbers takes it longer than finding
 * them.
 */
@Dependent
class TakenTimes {

    /** Of all sites: whom another site has booked is not free here. */
    private static final String LIVE =
            """
            with live as not materialized (
              select person_id, room_id, client_id,
                     timestamptz_send(starts_at) || timestamptz_send(ends_at) as taken
                from booking
               where on_day between :first and :last
                 and period && cast(:days as tstzmultirange)
                 and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
                 and (status <> 'HELD' or held_until > :now)
                 and id <> all(cast(:without as bigint[]))
            )
            """;

    private static final String BUSY =
            LIVE
                    + """
            select person_id, room_id, null, string_agg(taken, '')
              from live
             where person_id = any(cast(:people as bigint[])) or room_id = any(cast(:rooms as bigint[]))
             group by grouping sets ((person_id), (room_id))
             union all
            select null, null, client_id, string_agg(taken, '') from live where client_id = :client
             group by client_id""";

    private static final String EVERYBODY =
            LIVE
                    + """
            select person_id, room_id, client_id, string_agg(taken, '') from live
             group by grouping sets ((person_id), (room_id), (client_id))""";

    /** How far apart the days of two sites may be at one instant. */
    private static final int DAYS_APART = 2;

    @PersistenceContext private EntityManager entities;

    /**
     * The time that is taken of those who could do a visit, of the rooms it could be in, and of the
     * client.
     *
     * @param days on which alone
     */
    Taken among(
            Eligible eligible,
            FindSlots wanted,
            Collection<LocalDate> days,
            Roster roster,
            Instant now) {
        if (days.isEmpty()) {
            return Taken.NOTHING;
        }
        return Taken.of(
                asked(BUSY, days, roster, now)
                        .setParameter("without", BigintArray.of(LongStream.of(wanted.without())))
                        .setParameter(
                                "people",
                                BigintArray.of(
                                        eligible.people().stream().mapToLong(PersonSummary::id)))
                        .setParameter(
                                "rooms",
                                BigintArray.of(
                                        eligible.rooms().stream().mapToLong(RoomSummary::id)))
                        .setParameter("client", wanted.clientId()));
    }

    /**
     * The time that is taken on these days of everybody and everything.
     *
     * @param without bookings that are about to give their time up
     */
    Taken ofEverybody(
            Collection<LocalDate> days, Collection<Long> without, Roster roster, Instant now) {
        return days.isEmpty()
                ? Taken.NOTHING
                : Taken.of(
                        asked(EVERYBODY, days, roster, now)
                                .setParameter(
                                        "without",
                                        BigintArray.of(
                                                without.stream().mapToLong(Long::longValue))));
    }

    private Query asked(String what, Collection<LocalDate> days, Roster roster, Instant now) {
        return entities.createNativeQuery(what)
                .setParameter("first", Collections.min(days).minusDays(DAYS_APART))
                .setParameter("last", Collections.max(days).plusDays(DAYS_APART))
                .setParameter("days", multirange(roster.always(days)))
                .setParameter("now", now);
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
     * @param clients by id
     */
    record Taken(Map<Long, Spans> persons, Map<Long, Spans> rooms, Map<Long, Spans> clients) {

        private static final long MICROS = 1_000_000;
        private static final long YEAR_2000 =
                Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

        static final Taken NOTHING = new Taken(Map.of(), Map.of(), Map.of());

        private static Taken of(Query asked) {
            @SuppressWarnings("unchecked")
            List<Object[]> rows = asked.getResultList();
            List<Map<Long, Spans>> columns =
                    List.of(new HashMap<>(), new HashMap<>(), new HashMap<>());
            for (Object[] row : rows) {
                for (int column = 0; column < columns.size(); column++) {
                    if (row[column] != null) {
                        long whose = ((Number) row[column]).longValue();
                        columns.get(column).put(whose, spans((byte[]) row[columns.size()]));
                    }
                }
            }
            return new Taken(columns.get(0), columns.get(1), columns.get(2));
        }

        /** Microseconds from the start of the year 2000 on, starts and ends in turn. */
        private static Spans spans(byte[] instants) {
            LongBuffer micros = ByteBuffer.wrap(instants).asLongBuffer();
            long[] edges = new long[micros.remaining()];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = YEAR_2000 + Math.floorDiv(micros.get(i), MICROS);
            }
            return Spans.of(edges);
        }

        /** With these as well. */
        Taken and(Collection<TakenStretch> more) {
            return new Taken(
                    and(persons, more, TakenStretch::personId),
                    and(rooms, more, TakenStretch::roomId),
                    and(clients, more, TakenStretch::clientId));
        }

        private static Map<Long, Spans> and(
                Map<Long, Spans> spans,
                Collection<TakenStretch> more,
                ToLongFunction<TakenStretch> whose) {
            Map<Long, Spans> all = new HashMap<>(spans);
            for (TakenStretch each : more) {
                all.merge(
                        whose.applyAsLong(each),
                        each.span(),
                        (some, other) -> Spans.anyOf(List.of(some, other)));
            }
            return all;
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
