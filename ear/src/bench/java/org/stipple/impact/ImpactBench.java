package org.stipple.impact;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    private static final String REPORT = "bench-impact.txt";
    private static final Map<Bound, String> STRICTER =
            Map.of(Bound.MINIMUM, "P10D", Bound.RECOMMENDED_FROM, "P20D", Bound.MAXIMUM, "P5M");

    @Resource(lookup = "java:jboss/datasources/Stipple")
    private DataSource database;

    @Inject private BenchRows rows;
    @Inject private ImpactService impacts;
    @Inject private DraftFixture drafts;
    @Inject private SiteService sites;
    @Inject private SchedulingScene clinic;

    @Test
    @Order(1)
    void measure() throws Exception {
        clinic.today();
        rows.fill("fill.sql");
        List<String> report = new ArrayList<>();
        report.add(Pairs.head());
        for (String protocol : List.of("house", "gates")) {
            report.addAll(measure(protocol));
        }
        BenchRows.keep(REPORT, report);
    }

    @Test
    @Order(2)
    @RunAsClient
    void tell() throws IOException {
        BenchRows.tell(REPORT);
    }

    private List<String> measure(String protocol) throws Exception {
        AskImpact ask =
                new AskImpact(
                        protocol, drafts.with(protocol, sites.today(), STRICTER), sites.today());
        Impact impact = assess(ask);
        return List.of(
                "%s: %s asked about, %d stand otherwise; the anchor reads %d events"
                        .formatted(
                                protocol,
                                impact.judged(),
                                impact.rows().size(),
                                readPlainly(protocol)),
                Pairs.measure(1, () -> assess(ask), () -> readPlainly(protocol))
                        .told("impact of a draft of " + protocol, "seconds"));
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
                long count = 0;
                try (ResultSet events =
                        sql.executeQuery(
                                "select client_id, course_id, kind, ordinal, code, day from happened"
                                        + whose
                                        + " order by client_id")) {
                    while (events.next()) {
                        count++;
                    }
                }
                return count;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
