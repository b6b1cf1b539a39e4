package org.stipple.impact;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;
import org.stipple.timing.Bound;

/**
 * How long the impact of a draft takes over 100,000 clients with 20,000 open bookings, beside an
 * anchor: the events of the same clients read by one plain statement over JDBC. The goal is
 * seconds. Not a test: it is run by its name alone.
 */
@ExtendWith(ArquillianExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ImpactBench {

    private static final int PAIRS = 7;
    private static final String REPORT = "bench-impact.txt";
    private static final Map<Bound, String> STRICTER =
            Map.of(Bound.MINIMUM, "P10D", Bound.RECOMMENDED_FROM, "P20D", Bound.MAXIMUM, "P5M");

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private DataSource database;

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owners;

    @Inject private ImpactService impacts;
    @Inject private DraftFixture drafts;
    @Inject private SiteService sites;
    @Inject private SchedulingScene clinic;

    @Test
    @Order(1)
    void measure() throws Exception {
        List<String> report = new ArrayList<>();
        report.add("filled in %.1f s".formatted(seconds(this::fill)));
        for (String protocol : List.of("house", "gates")) {
            report.addAll(measure(protocol));
        }
        Files.write(Path.of(System.getProperty("jboss.server.base.dir"), REPORT), report);
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        Path report = Path.of(System.getProperty("stipple.target"), "test-server", REPORT);
        Files.readAllLines(report).forEach(System.out::println);
    }

    private void fill() throws Exception {
        clinic.today();
        asOwner(read("/bench/fill.sql").split("(?m)^;$"));
        // As the database does by itself after a while.
        asOwner("analyze");
    }

    private void asOwner(String... statements) throws SQLException {
        try (Connection connection = owners.getConnection();
                Statement sql = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String statement : statements) {
                sql.execute(statement);
            }
            connection.commit();
        }
    }

    private List<String> measure(String protocol) throws Exception {
        AskImpact ask =
                new AskImpact(
                        protocol, drafts.with(protocol, sites.today(), STRICTER), sites.today());
        assess(ask);
        readPlainly(protocol);
        List<Double> ours = new ArrayList<>();
        List<Double> anchor = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            ours.add(seconds(() -> assess(ask)));
            anchor.add(seconds(() -> readPlainly(protocol)));
        }
        Impact impact = assess(ask);
        return List.of(
                "%s: %s asked about, %d stand otherwise"
                        .formatted(protocol, impact.judged(), impact.rows().size()),
                "%s: impact %s".formatted(protocol, told(ours)),
                "%s: anchor, %d events read plainly, %s"
                        .formatted(protocol, readPlainly(protocol), told(anchor)),
                "%s: ratio %.1f".formatted(protocol, median(ours) / median(anchor)));
    }

    private Impact assess(AskImpact ask) {
        return clinic.as(Role.MANAGER, () -> impacts.assess(ask, ImpactProgress.UNWATCHED));
    }

    private long readPlainly(String protocol) throws SQLException {
        String whose =
                protocol.equals("gates")
                        ? ""
                        : " where client_id in (select client_id from treatment_course"
                                + " where protocol_id = '"
                                + protocol
                                + "')";
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                sql.setFetchSize(5000);
                long rows = 0;
                try (ResultSet events =
                        sql.executeQuery(
                                "select client_id, course_id, kind, ordinal, code, day from happened"
                                        + whose
                                        + " order by client_id")) {
                    while (events.next()) {
                        rows++;
                    }
                }
                return rows;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long from = System.nanoTime();
        work.run();
        return (System.nanoTime() - from) / 1e9;
    }

    private static String told(List<Double> seconds) {
        return "%.2f s (%.2f to %.2f)"
                .formatted(
                        median(seconds),
                        stream(seconds).min().orElse(0),
                        stream(seconds).max().orElse(0));
    }

    private static double median(List<Double> seconds) {
        return stream(seconds).sorted().skip(seconds.size() / 2).findFirst().orElseThrow();
    }

    private static DoubleStream stream(List<Double> seconds) {
        return seconds.stream().mapToDouble(Double::doubleValue);
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = ImpactBench.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
