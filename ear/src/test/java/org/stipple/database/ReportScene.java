package org.stipple.database;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.stipple.platform.site.SiteService;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/**
 * Courses in every state with all that reports count (report/scene.sql), for the time of a
 * transaction; and the statements that tell one by one what the reports count (report/oracle).
 */
@Dependent
public class ReportScene {

    @Inject private Scene scene;
    @Inject private SiteService sites;
    @Inject private ActAs actAs;

    /** What is done in it. */
    public interface Act {
        void play() throws SQLException;
    }

    public void play(Act act) throws Exception {
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
