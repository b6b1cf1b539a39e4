package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.security.Role;

/** Thirty-two at the phone at once, and the database is the judge. */
@ExtendWith(ArquillianExtension.class)
class ConcurrencyIT {

    private static final int THREADS = 32;
    private static final int CALLS_EACH = 8;
    private static final int PEOPLE = 5;
    private static final int TIMES_EACH = 10;

    private static final String OVERLAPS =
            """
            select count(*) from booking a join booking b on a.id < b.id and a.period && b.period
             where (a.person_id = b.person_id or a.room_id = b.room_id or a.client_id = b.client_id)
               and a.status = 'BOOKED' and b.status = 'BOOKED' and a.on_day = date '%s'""";

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    @Inject private SchedulingService scheduling;
    @Inject private SchedulingScene scene;

    @AfterEach
    void look() {
        BlindOccupancy.look();
    }

    @Test
    void fifty_wanted_times_are_given_once_each() throws Exception {
        LocalDate day = scene.wednesdayIn(40);

        List<BookingDecision> decisions = storm(day, hotTimes(day));

        everyTimeWasGivenOnce(day, decisions);
    }

    @Test
    void they_are_given_once_each_even_if_nobody_looks_before_asking() throws Exception {
        LocalDate day = scene.wednesdayIn(50);
        BlindOccupancy.lookAway();

        List<BookingDecision> decisions = storm(day, hotTimes(day));

        everyTimeWasGivenOnce(day, decisions);
    }

    @Test
    void without_the_constraints_they_would_be_given_twice() throws Exception {
        LocalDate day = scene.wednesdayIn(60);
        BlindOccupancy.lookAway();
        withoutConstraints(
                () -> {
                    storm(day, hotTimes(day));
                    assertTrue(count(OVERLAPS.formatted(day)) > 0, "nobody was booked twice");
                    return null;
                },
                day);
    }

    @Test
    void whoever_wants_a_time_of_her_own_gets_it() throws Exception {
        LocalDate day = scene.wednesdayIn(70);
        List<SchedulingScene.Place> places = places(THREADS);

        List<BookingDecision> decisions =
                storm(
                        day,
                        call -> {
                            int thread = call / CALLS_EACH;
                            return new Wanted(places.get(thread), time(call % CALLS_EACH));
                        });

        assertEquals(THREADS * CALLS_EACH, booked(decisions).size());
        assertEquals(0, count(OVERLAPS.formatted(day)));
    }

    private record Wanted(SchedulingScene.Place place, LocalTime time) {}

    private IntFunction<Wanted> hotTimes(LocalDate day) {
        List<SchedulingScene.Place> places = places(PEOPLE);
        Random dice = new Random(day.toEpochDay());
        List<Wanted> calls = new ArrayList<>();
        for (int call = 0; call < THREADS * CALLS_EACH; call++) {
            calls.add(new Wanted(places.get(dice.nextInt(PEOPLE)), time(dice.nextInt(TIMES_EACH))));
        }
        return calls::get;
    }

    private List<SchedulingScene.Place> places(int count) {
        List<SchedulingScene.Place> places = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            places.add(scene.place());
        }
        return places;
    }

    private static LocalTime time(int slot) {
        return LocalTime.of(9, 0).plusMinutes(45L * slot);
    }

    private List<BookingDecision> storm(LocalDate day, IntFunction<Wanted> calls)
            throws InterruptedException, ExecutionException {
        List<Long> clients = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            clients.add(scene.client());
        }
        ExecutorService phones = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<BookingDecision>>> work = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int caller = thread;
                work.add(() -> callAll(day, clients.get(caller), caller, calls));
            }
            List<BookingDecision> decisions = new ArrayList<>();
            for (Future<List<BookingDecision>> done : phones.invokeAll(work)) {
                decisions.addAll(done.get());
            }
            return decisions;
        } finally {
            phones.shutdown();
        }
    }

    private List<BookingDecision> callAll(
            LocalDate day, long client, int caller, IntFunction<Wanted> calls) {
        return scene.as(
                Role.RECEPTION,
                () -> {
                    List<BookingDecision> decisions = new ArrayList<>();
                    for (int call = 0; call < CALLS_EACH; call++) {
                        Wanted wanted = calls.apply(caller * CALLS_EACH + call);
                        decisions.add(
                                scheduling.book(
                                        SchedulingScene.consultation(
                                                client, wanted.place(), day, wanted.time())));
                    }
                    return decisions;
                });
    }

    private void everyTimeWasGivenOnce(LocalDate day, List<BookingDecision> decisions)
            throws SQLException {
        List<Long> booked = booked(decisions);
        long told = decisions.stream().filter(BookingDecision.Taken.class::isInstance).count();
        assertEquals(0, count(OVERLAPS.formatted(day)));
        assertEquals(decisions.size(), booked.size() + told, "somebody was told something else");
        assertTrue(booked.size() <= PEOPLE * TIMES_EACH);
        assertTrue(told > 0, "nobody lost a race");
        String ids = String.join(",", booked.stream().map(String::valueOf).toList());
        assertEquals(
                booked.size(),
                count(
                        "select count(*) from booking where status = 'BOOKED' and id in ("
                                + ids
                                + ")"));
        assertEquals(
                booked.size(),
                count("select count(*) from booking where on_day = date '" + day + "'"));
    }

    private static List<Long> booked(List<BookingDecision> decisions) {
        return decisions.stream()
                .filter(BookingDecision.Booked.class::isInstance)
                .map(decision -> ((BookingDecision.Booked) decision).bookingId())
                .toList();
    }

    private void withoutConstraints(Callable<Void> work, LocalDate day) throws Exception {
        for (String part : List.of("person", "room", "client")) {
            execute("alter table booking drop constraint booking_" + part + "_free");
        }
        try {
            work.call();
        } finally {
            execute(
                    "update booking set status = 'CANCELLED', closed_at = now(), closed_by = 'test',"
                            + " close_reason = 'test' where on_day = date '"
                            + day
                            + "'");
            for (String part : List.of("person", "room", "client")) {
                execute(
                        "alter table booking add constraint booking_%s_free exclude using gist (%s_id with =, period with &&) where (status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE'))"
                                .formatted(part, part));
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
