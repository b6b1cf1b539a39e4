package org.stipple.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.scheduling.SchedulingScene.Place;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryService;

/**
 * Many callers at once who book, post again, move and give up, in a clinic that is too small for
 * them; each notes what she was told, and all of it is held against what is stored.
 */
@ApplicationScoped
public class Storm {

    static final int CALLERS = 32;

    private static final int PEOPLE = 16;
    static final int DAYS = 20;
    private static final int CLIENTS_EACH = 4;

    @Inject private SchedulingScene scene;
    @Inject private SchedulingService scheduling;
    @Inject private DiaryService diary;
    @PersistenceContext private EntityManager entities;

    /**
     * What came of it.
     *
     * @param answers how often each answer was given, by its name
     * @param contradicted what is stored otherwise than somebody was told; empty if nothing is
     */
    public record Outcome(Map<String, Integer> answers, List<String> contradicted) {}

    /**
     * Rages from this day on.
     *
     * @param attempts of all callers together
     * @param seed of what they want
     */
    public Outcome rage(int attempts, LocalDate from, long seed)
            throws InterruptedException, ExecutionException {
        return rage(places(), attempts, from, seed);
    }

    /** People and rooms for a storm, or for several of them on different days. */
    List<Place> places() {
        return Stream.generate(scene::place).limit(PEOPLE).toList();
    }

    /** The same over these people and rooms. */
    Outcome rage(List<Place> places, int attempts, LocalDate from, long seed)
            throws InterruptedException, ExecutionException {
        List<LocalDate> days = from.datesUntil(from.plusDays(DAYS)).toList();
        StormCaller.Desk desk = new StormCaller.Desk(scene, scheduling, diary, places, days);
        List<StormCaller> callers =
                IntStream.range(0, CALLERS)
                        .mapToObj(number -> new StormCaller(desk, clients(), seed + number))
                        .toList();
        Phones.ring(CALLERS, number -> callers.get(number).callTimes(attempts / CALLERS));
        return new Outcome(answers(callers), contradicted(callers));
    }

    private List<Long> clients() {
        return Stream.generate(scene::client).limit(CLIENTS_EACH).toList();
    }

    private static Map<String, Integer> answers(List<StormCaller> callers) {
        Map<String, Integer> answers = new HashMap<>();
        callers.forEach(
                caller ->
                        caller.answers()
                                .forEach(
                                        (name, count) -> answers.merge(name, count, Integer::sum)));
        return answers;
    }

    private List<String> contradicted(List<StormCaller> callers) {
        Map<Long, BookingStatus> told = new HashMap<>();
        Set<UUID> refused = new HashSet<>();
        List<String> contradicted = new ArrayList<>();
        for (StormCaller caller : callers) {
            told.putAll(caller.told());
            refused.addAll(caller.refused());
            contradicted.addAll(caller.puzzled());
        }
        Map<Long, String> stored = new HashMap<>();
        for (Object[] row : bookings(told.keySet().stream().map(String::valueOf), "id", "bigint")) {
            stored.put(((Number) row[0]).longValue(), row[1].toString());
        }
        told.forEach(
                (id, status) -> {
                    if (!status.name().equals(stored.get(id))) {
                        contradicted.add(id + " was told as " + status + ": " + stored.get(id));
                    }
                });
        for (Object[] row : bookings(refused.stream().map(UUID::toString), "request_key", "uuid")) {
            contradicted.add(row[0] + " was refused and is " + row[1]);
        }
        return contradicted;
    }

    private List<Object[]> bookings(Stream<String> keys, String column, String type) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows =
                entities.createNativeQuery(
                                """
                                select b.id, b.status from booking b
                                  join unnest(cast(:keys as %s[])) wanted on wanted = b.%s"""
                                        .formatted(type, column))
                        .setParameter("keys", keys.collect(Collectors.joining(",", "{", "}")))
                        .getResultList();
        return rows;
    }
}
