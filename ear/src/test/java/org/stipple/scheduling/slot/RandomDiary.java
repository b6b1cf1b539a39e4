package org.stipple.scheduling.slot;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.stipple.catalogue.hours.Hours;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.SchedulingScene;

/**
 * Hours, leave, closures, bookings and a search of a few people and rooms, often around a change of
 * the clocks. The same number makes the same.
 */
final class RandomDiary {

    static final int PLACES = 3;
    private static final int DAYS = 4;
    private static final List<LocalDate> FIRST =
            List.of(
                    LocalDate.of(2032, 3, 26),
                    LocalDate.of(2032, 10, 29),
                    LocalDate.of(2032, 2, 27),
                    LocalDate.of(2032, 6, 7));

    private final Random random;
    private final Roster here;
    private final List<SchedulingScene.Place> places;
    private final List<Long> clients;
    private final LocalDate first;
    private final Roster roster;
    private long ids;

    RandomDiary(int number, Roster here, List<SchedulingScene.Place> places, List<Long> clients) {
        this.random = new Random(number);
        this.here = here;
        this.places = places;
        this.clients = clients;
        this.first = any(FIRST);
        this.ids = -1_000_000L * number;
        this.roster = making();
    }

    Roster roster() {
        return roster;
    }

    private Roster making() {
        Map<Long, List<Hours>> working = new HashMap<>();
        Map<Long, List<Stretch>> away = new HashMap<>();
        Map<Long, List<Stretch>> closures = new HashMap<>();
        for (SchedulingScene.Place place : places) {
            working.put(place.personId(), week());
            away.put(place.personId(), stretches());
            closures.put(place.roomId(), stretches());
        }
        List<SpecialDay> special = random.nextInt(3) == 0 ? List.of(special(day())) : List.of();
        return new Roster(
                here.site(),
                here.people().stream().filter(person -> working.containsKey(person.id())).toList(),
                here.rooms().stream().filter(room -> closures.containsKey(room.id())).toList(),
                new ClinicHours(
                        here.zone(),
                        working,
                        week(),
                        new Exceptions(away, Map.of(), special, closures)));
    }

    private SpecialDay special(LocalDate day) {
        return new SpecialDay(day, hours(day.getDayOfWeek()), "");
    }

    private List<Hours> week() {
        List<Hours> week = new ArrayList<>();
        EnumSet.allOf(DayOfWeek.class).forEach(day -> week.addAll(hours(day)));
        return week;
    }

    /** None, one or two spans of a day, that may meet; after the hours of clock changes. */
    private List<Hours> hours(DayOfWeek day) {
        int start = 12 + random.nextInt(10);
        int middle = start + 4 + random.nextInt(10);
        int end = middle + 2 + random.nextInt(10);
        return switch (random.nextInt(5)) {
            case 0 -> List.of();
            case 1, 2 -> List.of(span(day, start, end));
            default ->
                    List.of(
                            span(day, start, middle),
                            span(day, middle + random.nextInt(2), end + 1));
        };
    }

    private static Hours span(DayOfWeek day, int from, int until) {
        return new Hours(day, half(from), half(until));
    }

    private static LocalTime half(int halves) {
        return LocalTime.of(halves / 2, halves % 2 * 30);
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            LocalDateTime from = day().atTime(5, 0).plusMinutes(5L * random.nextInt(200));
            stretches.add(new Stretch(from, from.plusMinutes(10 + 5L * random.nextInt(60))));
        }
        return stretches;
    }

    /** Books at random what the database lets it; some of it given up or held until it ran out. */
    void book(EntityManager entities) {
        Map<Long, Spans> taken = new HashMap<>();
        for (int i = 0; i < 30; i++) {
            long person = any(places).personId();
            long room = any(places).roomId();
            long client = any(clients);
            long from = roster.startOf(day()).getEpochSecond() + 300L * (66 + random.nextInt(160));
            Spans time = Spans.of(from, from + 300L * (3 + random.nextInt(40)));
            if (Stream.of(person, room, client)
                    .allMatch(whose -> isFree(time, taken.getOrDefault(whose, Spans.NONE)))) {
                insert(entities, person, room, client, time);
                Stream.of(person, room, client)
                        .forEach(whose -> taken.merge(whose, time, RandomDiary::both));
            }
        }
    }

    private static boolean isFree(Spans time, Spans taken) {
        return time.and(taken).isEmpty();
    }

    private static Spans both(Spans one, Spans other) {
        return Spans.anyOf(List.of(one, other));
    }

    private void insert(EntityManager entities, long person, long room, long client, Spans time) {
        Instant from = Instant.ofEpochSecond(time.toArray()[0]);
        String status = any(List.of("BOOKED", "BOOKED", "TENTATIVE", "HELD", "RAN_OUT", "DONE"));
        boolean held = status.equals("HELD") || status.equals("RAN_OUT");
        entities.createNativeQuery(
                        """
                        insert into booking (id, request_key, site_id, client_id, kind, person_id, room_id, on_day,
                               starts_at, ends_at, preparation_minutes, clean_up_minutes, status, held_until,
                               requested_by, request_reason, created_at, created_by)
                        values (:id, :key, :site, :client, 'CONSULTATION', :person, :room, :day,
                                :from, :until, 0, 0, :status, cast(nullif(:held, '') as timestamptz),
                                nullif(:asked, ''), nullif(:asked, ''), now(), 'oracle')""")
                .setParameter("id", --ids)
                .setParameter("key", UUID.randomUUID())
                .setParameter("site", here.site().id())
                .setParameter("client", client)
                .setParameter("person", person)
                .setParameter("room", room)
                .setParameter("day", roster.dayOf(from))
                .setParameter("from", from)
                .setParameter("until", Instant.ofEpochSecond(time.toArray()[1]))
                .setParameter("asked", held ? "oracle" : "")
                .setParameter("status", held ? "HELD" : status)
                .setParameter(
                        "held",
                        !held ? "" : (status.equals("RAN_OUT") ? Instant.EPOCH : from).toString())
                .executeUpdate();
    }

    FindSlots wanted() {
        VisitTimes times =
                new VisitTimes(
                        15 + 5 * random.nextInt(50), 5 * random.nextInt(7), 5 * random.nextInt(7));
        return new FindSlots(
                VisitKind.SESSION,
                times,
                random.nextInt(2) == 0 ? clients.get(0) : 0,
                random.nextInt(3) == 0 ? any(places).personId() : 0,
                random.nextInt(3) == 0 ? any(places).roomId() : 0,
                first,
                first.plusDays(DAYS - 1),
                random.nextInt(2) == 0 ? ids : 0);
    }

    private LocalDate day() {
        return first.plusDays(random.nextInt(DAYS));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
