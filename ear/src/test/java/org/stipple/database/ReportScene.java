package org.stipple.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/**
 * Courses in every state with all that reports count (report/scene.sql), for the time of a
 * transaction; and the statements that tell one by one what the reports count (report/oracle).
 */
@ApplicationScoped
public class ReportScene {

    /** As whom the application works with the database. */
    private static final String ROLE = "stipple_app";

    @Inject private Scene scene;
    @Inject private SiteService sites;
    @Inject private ActAs actAs;

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    /** What is done in it. */
    public interface Act {
        void play() throws SQLException;
    }

    public void play(Act act) throws Exception {
        asOwner("grant temporary on database %I to %I");
        try {
            playWithTemporaryTables(act);
        } finally {
            asOwner("revoke temporary on database %I from %I");
        }
    }

    /** What the application itself may never do: its scene keeps a plan beside the tables. */
    private void asOwner(String right) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "do $$ begin execute format('%s', current_database(), '%s'); end $$"
                            .formatted(right, ROLE));
        }
    }

    private void playWithTemporaryTables(Act act) throws Exception {
        scene.play(
                () -> {
                    for (String statement : text("scene.sql").split(";\n", -1)) {
                        if (!statement.isBlank()) {
                            scene.run(dated(statement));
                        }
                    }
                    act.play();
                });
    }

    public LocalDate today() {
        return actAs.callAsSystem(sites::latestToday);
    }

    /**
     * The facts of an independent statement, each by the names that its first line gives to the
     * columns; empty for null.
     */
    public List<Map<String, String>> ask(String oracle) throws SQLException {
        String sql = text("oracle/" + oracle + ".sql");
        String[] names = sql.substring(3, sql.indexOf('\n')).split(", ");
        return scene.rows(dated(sql)).stream().map(row -> fact(names, row)).toList();
    }

    private static Map<String, String> fact(String[] names, List<String> row) {
        Map<String, String> fact = new HashMap<>();
        for (int each = 0; each < names.length; each++) {
            fact.put(names[each], row.get(each) == null ? "" : row.get(each));
        }
        return fact;
    }

    private String dated(String sql) {
        return sql.replace("{today}", "date '" + today() + "'");
    }

    public <T> T asManager(Supplier<T> asks) {
        return actAs.callAs("report", Set.of(Role.MANAGER), asks);
    }

    private static String text(String file) {
        try (InputStream text = ReportScene.class.getResourceAsStream("/report/" + file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
