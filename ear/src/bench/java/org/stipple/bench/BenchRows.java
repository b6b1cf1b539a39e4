package org.stipple.bench;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Fills the scratch database as its owner, and hands what was measured over to be told. */
@ApplicationScoped
public class BenchRows {

    /** As {@code clients.sql} numbers them. */
    public static final long FIRST_CLIENT = 850_000_000;

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owners;

    @PersistenceUnit private EntityManagerFactory factory;

    /**
     * Runs a file of {@code bench/}, in which a semicolon on a line of its own ends a statement.
     */
    public void fill(String file) throws IOException, SQLException {
        fill(file, Map.of());
    }

    /**
     * The same.
     *
     * @param values what stands in it for <code>${name}</code>
     */
    public void fill(String file, Map<String, ?> values) throws IOException, SQLException {
        String script = read("/bench/" + file);
        for (Map.Entry<String, ?> value : values.entrySet()) {
            script = script.replace("${" + value.getKey() + "}", value.getValue().toString());
        }
        asOwner(script.split("(?m)^;$"));
        // As the database does by itself after a while.
        asOwner("analyze");
        // Which did not hear of these rows.
        factory.unwrap(SessionFactory.class).getCache().evictAllRegions();
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

    /** The text of a resource. */
    public static String read(String resource) throws IOException {
        try (InputStream in = BenchRows.class.getResourceAsStream(resource)) {
            return new String(
                    Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Within the server: keeps what was measured. */
    public static void keep(String report, List<String> lines) throws IOException {
        Files.write(Path.of(System.getProperty("jboss.server.base.dir"), report), lines);
    }

    /** Outside of it: prints what was kept. */
    public static void tell(String report) throws IOException {
        Files.readAllLines(Path.of(System.getProperty("stipple.target"), "test-server", report))
                .forEach(System.out::println);
    }
}
