package org.stipple.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.bench.BenchRows;
import org.stipple.bench.Pairs;
import org.stipple.bench.Psql;
import org.stipple.large.LargeClinic;
import org.stipple.pages.PagesScene;
import org.stipple.pages.Visitor;
import org.stipple.platform.site.SiteService;
import org.stipple.recall.due.RecallNights;
import org.stipple.report.frame.Answers;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/**
 * In a clinic of ten years and 100,000 clients: how long the page of fifty overdue touch-ups takes
 * beside the same page in psql (P6), and the whole history of sessions as a file beside the same
 * statement that psql writes to one (P7). {@code -Dclients=N} for another size. Not a test: it is
 * run by its name alone.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HistoryBench {

    private static final String REPORT = "bench-history.txt";
    private static final int CLIENTS = 100_000;
    private static final int READS = 40;
    private static final String WORKLIST = "/recall/touchups.xhtml?tab=OVERDUE";
    private static final String HISTORY =
            "/report/file?report=sessions&from=1990-01-01&to=2039-12-31&grain=year&by=step"
                    + "&figure=booked&format=csv";

    /** What the server asks for the file. */
    private static final String ROWS =
            """
            select s.id, s.client_id, s.day, s.time, s.client, s.step, s.person_name, s.room,
                   s.site_name, s.result, s.hours
              from (%s) s
             where s.day between date '1990-01-01' and date '2039-12-31'
             order by s.day, s.id""";

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owners;

    @PersistenceUnit private EntityManagerFactory factory;

    @Inject private PagesScene pages;
    @Inject private Answers answers;
    @Inject private RecallNights nights;
    @Inject private SiteService sites;
    @Inject private ActAs actAs;

    private Visitor manager;

    @Test
    @Order(1)
    void measure() throws Exception {
        if (!Psql.isThere()) {
            BenchRows.keep(REPORT, List.of("P6, P7: psql is missing (Debian: postgresql-client)"));
            return;
        }
        pages.set();
        grow();
        String server = "http://localhost:" + System.getProperty("jboss.http.port");
        manager = new Visitor(server).signIn(pages.user(Role.MANAGER), PagesScene.PASSWORD);

        List<String> report = new ArrayList<>(List.of(Pairs.head()));
        String rows =
                BenchRows.read("/bench/overdue.sql")
                        .replace("${site}", String.valueOf(actAs.callAsSystem(sites::siteId)));
        report.add(
                Pairs.ofRates(this::slowPage, () -> slow(Psql.times(rows, READS)))
                        .told("P6 page of 50 overdue touch-ups, p95", "10 (4)"));
        String visits = answers.report("sessions").source().replace(":now", "now()");
        Path file = Files.createTempFile("", ".csv");
        report.add(
                Pairs.measure(
                                1,
                                () -> writeHistory(file),
                                () -> Psql.toFile(ROWS.formatted(visits), file))
                        .told("P7 all sessions to a file", "1.3 (1.1)"));
        try (Stream<String> lines = Files.lines(file)) {
            report.add("   rows of that: " + (lines.count() - 1));
        }
        Files.delete(file);
        BenchRows.keep(REPORT, report);
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        BenchRows.tell(REPORT);
    }

    private void grow() throws SQLException {
        try (Connection owner = owners.getConnection();
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            int clients = Integer.getInteger("clients", CLIENTS);
            LargeClinic.make(owner, clients, 1, Instant.now(), part -> {});
            owner.commit();
            owner.setAutoCommit(true);
            // As the database does by itself after a while.
            sql.execute("vacuum analyze");
        }
        factory.unwrap(SessionFactory.class).getCache().evictAllRegions();
        actAs.runAsSystem(nights::catchUp);
        try (Connection owner = owners.getConnection();
                Statement sql = owner.createStatement()) {
            sql.execute("vacuum analyze recall_item");
        }
    }

    private double slowPage() {
        List<Double> times = new ArrayList<>();
        for (int read = 0; read < READS; read++) {
            long from = System.nanoTime();
            assertEquals(200, manager.get(WORKLIST).statusCode());
            times.add((System.nanoTime() - from) / 1e6);
        }
        return slow(times);
    }

    /** The 95th of a hundred. */
    private static double slow(List<Double> times) {
        return times.stream().sorted().skip(times.size() * 95L / 100).findFirst().orElseThrow();
    }

    private void writeHistory(Path file) {
        assertEquals(200, manager.get(HISTORY, file).statusCode());
    }
}
