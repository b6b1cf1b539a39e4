package org.stipple.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.bench.BenchRows;
import org.stipple.bench.Pairs;
import org.stipple.bench.PgBench;
import org.stipple.scheduling.SchedulingScene.Place;
import org.stipple.scheduling.diary.AskDiary;
import org.stipple.scheduling.diary.DayDiaryService;
import org.stipple.scheduling.diary.DiaryFilter;
import org.stipple.security.Role;

/**
 * How many bookings the server makes in a second beside pgbench, which sends the same statements
 * (P4), how long one waits who wants what everybody wants (P5), and both P4 and a day of the diary
 * once there is ten times the history (P11). Not a test: it is run by its name alone.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BookingBench {

    private static final String REPORT = "bench-booking.txt";
    private static final int CLIENTS = 8;
    private static final int EACH = 10;
    private static final int CALLERS = 32;
    private static final int HOT = 50;
    private static final int DIARY_DAYS = 11;

    /** As {@code diary.sql} numbers people, rooms and clients. */
    private static final long FIRST_ID = 800_000_000;

    private static final int PEOPLE = 20;
    private static final int TIMES = 5;
    private static final int PATIENTS = 5000;

    /**
     * Days after today on which nothing is booked yet: for the server, and for pgbench after it.
     */
    private static final int EMPTY_FROM = 100;

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private DataSource database;

    @Inject private BenchRows rows;
    @Inject private SchedulingService scheduling;
    @Inject private DayDiaryService diary;
    @Inject private SchedulingScene clinic;

    private final AtomicLong next = new AtomicLong();
    private long nextOfAnchor = 1_000_000;
    private PgBench pgbench;
    private LocalDate today;

    @Test
    @Order(1)
    void measure() throws Exception {
        if (!PgBench.isThere()) {
            BenchRows.keep(REPORT, List.of("P4: pgbench is missing (Debian: postgresql-contrib)"));
            return;
        }
        today = clinic.today();
        pgbench = new PgBench("booking.sql", CLIENTS);
        rows.fill("diary.sql");
        List<String> report = new ArrayList<>();
        report.add(Pairs.head());
        Pairs booking = Pairs.ofRates(this::book, this::bookPlainly);
        report.add(booking.told("P4 bookings a second, against pgbench", "/s", "0.3 (0.5)"));
        Pairs day = Pairs.measure(DIARY_DAYS, this::readDay, this::readDayPlainly);
        report.add(day.told("   a day of the diary", ""));
        report.add(
                Pairs.ofRates(() -> slowest(this::hot), () -> slowest(n -> distinct()))
                        .told("P5 p99 on 50 hot times, against distinct", "3 (1.5)"));
        rows.fill("history.sql");
        Pairs later = Pairs.ofRates(this::book, this::bookPlainly);
        report.add(later.told("P4 with ten times the history", "/s", "0.3 (0.5)"));
        Pairs dayLater = Pairs.measure(DIARY_DAYS, this::readDay, this::readDayPlainly);
        report.add(dayLater.told("   a day of the diary", ""));
        report.add(
                String.format(
                        Locale.ROOT,
                        "P11 of P4: %.2f times as long; of a day of the diary: %.2f"
                                + " (goal 1.2, stretch 1.05)",
                        booking.oursMedian() / later.oursMedian(),
                        dayLater.oursMedian() / day.oursMedian()));
        BenchRows.keep(REPORT, report);
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        BenchRows.tell(REPORT);
    }

    private double book() throws Exception {
        long from = System.nanoTime();
        List<Integer> booked = Phones.ring(CLIENTS, caller -> call(EACH, n -> distinct()).booked());
        double seconds = (System.nanoTime() - from) / 1e9;
        assertEquals(CLIENTS * EACH, booked.stream().mapToInt(Integer::intValue).sum());
        return CLIENTS * EACH / seconds;
    }

    private double bookPlainly() throws Exception {
        long first = nextOfAnchor;
        nextOfAnchor += CLIENTS * EACH;
        return pgbench.rate(EACH, first);
    }

    /** The 99th percentile of what each of 32 callers waits for, in milliseconds. */
    private double slowest(LongFunction<BookVisit> wanted) throws Exception {
        day = today.plusDays(EMPTY_FROM * 100L + hotDays++);
        List<Double> waited = new ArrayList<>();
        Phones.ring(CALLERS, caller -> call(EACH, n -> wanted.apply((long) caller * EACH + n)))
                .forEach(call -> waited.addAll(call.milliseconds()));
        Collections.sort(waited);
        return waited.get(waited.size() * 99 / 100);
    }

    private LocalDate day;
    private int hotDays;

    private record Calls(int booked, List<Double> milliseconds) {}

    private Calls call(int times, LongFunction<BookVisit> wanted) {
        return clinic.as(
                Role.RECEPTION,
                () -> {
                    int booked = 0;
                    List<Double> waited = new ArrayList<>();
                    for (int n = 0; n < times; n++) {
                        BookVisit visit = wanted.apply(n);
                        long from = System.nanoTime();
                        if (scheduling.book(visit) instanceof BookingDecision.Booked) {
                            booked++;
                        }
                        waited.add((System.nanoTime() - from) / 1e6);
                    }
                    return new Calls(booked, waited);
                });
    }

    /** A time that nobody else wants. */
    private BookVisit distinct() {
        long n = next.getAndIncrement();
        return visit(n, today.plusDays(EMPTY_FROM + n / (PEOPLE * TIMES)), n);
    }

    /** One of fifty times of one day, for a client of the caller's own. */
    private BookVisit hot(long n) {
        return visit(Math.floorMod(n * 7919, HOT), day, n);
    }

    private static BookVisit visit(long slot, LocalDate day, long client) {
        long person = slot % PEOPLE;
        LocalTime time = LocalTime.of(9, 0).plusMinutes(105 * (slot / PEOPLE % TIMES));
        return SchedulingScene.consultation(
                FIRST_ID + client % PATIENTS,
                new Place(FIRST_ID + 1 + person, FIRST_ID + 1 + person),
                day,
                time);
    }

    private void readDay() {
        AskDiary ask = AskDiary.of(today.plusDays(3), DiaryFilter.ALL);
        assertFalse(clinic.as(Role.RECEPTION, () -> diary.days(ask)).visits().isEmpty());
    }

    private void readDayPlainly() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                "select * from booking where on_day = ? order by starts_at")) {
            sql.setObject(1, today.plusDays(3));
            try (ResultSet day = sql.executeQuery()) {
                while (day.next()) {
                    day.getLong(1);
                }
            }
        }
    }
}
