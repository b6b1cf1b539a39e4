package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.bench.BenchRows;
import org.stipple.bench.Pairs;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.pages.PagesScene;
import org.stipple.pages.Visitor;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;

/**
 * How fast the first free times are found: P1 over HTTP, P2 in the engine alone, P3 in statements,
 * and P11, P1 once there is ten times the history. Not a test: it is run by its name alone.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SlotBench {

    private static final int DAYS = 60;
    private static final int FIRST = 20;
    private static final int REQUESTS = 11;
    private static final String REPORT = "bench-slots.txt";
    private static final String PAGE = "/scheduling/find.xhtml?step=SESSION&minutes=240";

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private DataSource database;

    @PersistenceContext private EntityManager entities;
    @PersistenceUnit private EntityManagerFactory factory;
    @Inject private BenchRows rows;
    @Inject private SlotService slots;
    @Inject private SchedulingScene clinic;
    @Inject private PagesScene pages;
    @Inject private ClinicClock clock;

    private LocalDate today;
    private Visitor visitor;

    @Test
    @Order(1)
    void measure() throws Exception {
        today = clinic.today();
        rows.fill("diary.sql");
        visitor =
                new Visitor("http://localhost:" + System.getProperty("jboss.http.port"))
                        .signIn(pages.user(Role.RECEPTION), PagesScene.PASSWORD);
        assertEquals(5000, readPlainly());
        List<String> report = new ArrayList<>();
        report.add(Pairs.head());
        Pairs overHttp = Pairs.measure(REQUESTS, this::ask, this::readPlainly);
        report.add(overHttp.told("P1 first free times, page over HTTP", "4 (2.5)"));
        Pairs engine = Pairs.measure(REQUESTS, this::search, this::readPlainly);
        report.add(engine.told("   the engine of it alone", ""));
        report.add(
                Pairs.measure(1, this::search, this::askOracle)
                        .told("P2 engine, against one multirange statement", "0.6 (0.3)"));
        report.add("P3 statements of a search: " + statements() + " (goal 3, stretch 2)");
        report.add("   statements of its page: " + statementsOfPage());
        rows.fill("history.sql");
        Pairs later = Pairs.measure(REQUESTS, this::ask, this::readPlainly);
        report.add(later.told("P1 with ten times the history", "4 (2.5)"));
        Pairs engineLater = Pairs.measure(REQUESTS, this::search, this::readPlainly);
        report.add(engineLater.told("   the engine of it alone", ""));
        report.add(
                String.format(
                        Locale.ROOT,
                        "P11 of P1: %.2f times as long, its engine %.2f (goal 1.2, stretch 1.05)",
                        later.oursMedian() / overHttp.oursMedian(),
                        engineLater.oursMedian() / engine.oursMedian()));
        BenchRows.keep(REPORT, report);
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        BenchRows.tell(REPORT);
    }

    private void ask() {
        assertEquals(200, visitor.get(PAGE).statusCode());
    }

    private FindSlots wanted() {
        return new FindSlots(
                VisitKind.SESSION,
                new VisitTimes(240, 15, 15),
                0,
                0,
                0,
                today,
                today.plusDays(DAYS - 1),
                0);
    }

    private void search() {
        List<FreeSlot> found =
                clinic.as(
                        Role.RECEPTION,
                        () -> slots.findFirst(wanted(), Instant.EPOCH, FIRST, slots.roster()));
        assertEquals(FIRST, found.size());
    }

    private void askOracle() {
        Roster roster = clinic.as(Role.RECEPTION, () -> slots.roster());
        assertFalse(
                new FreeStarts(entities, wanted(), roster)
                        .read(clock.now(), clock.now(), FIRST)
                        .isEmpty());
    }

    /** The anchor: every busy interval of these days by one statement over one connection. */
    private int readPlainly() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement sql =
                        connection.prepareStatement(
                                """
                                select person_id, room_id, starts_at, ends_at from booking
                                 where period && tstzrange(?, ?)
                                   and status in ('HELD', 'TENTATIVE', 'BOOKED', 'ARRIVED', 'IN_PROGRESS', 'DONE')
                                 order by starts_at""")) {
            sql.setTimestamp(1, Timestamp.valueOf(today.atStartOfDay()));
            sql.setTimestamp(2, Timestamp.valueOf(today.plusDays(DAYS).atStartOfDay()));
            int count = 0;
            try (ResultSet busy = sql.executeQuery()) {
                while (busy.next()) {
                    busy.getLong(1);
                    busy.getLong(2);
                    busy.getTimestamp(3);
                    busy.getTimestamp(4);
                    count++;
                }
            }
            return count;
        }
    }

    private long statements() {
        return counted(this::search);
    }

    private long statementsOfPage() {
        return counted(this::ask);
    }

    private long counted(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        work.run();
        long after = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
        return after - before;
    }
}
