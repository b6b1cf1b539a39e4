package org.stipple.scheduling;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Asks the database, by one script, whether anything is as it must never be. */
@ApplicationScoped
public class Invariants {

    private static final String SCRIPT = "/scheduling/invariants.sql";

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    /** What is out of order, in words; empty if nothing is. */
    public List<String> broken() throws SQLException {
        try (Connection connection = owner.getConnection()) {
            return broken(connection);
        }
    }

    /** The same, as this connection sees it. */
    List<String> broken(Connection connection) throws SQLException {
        List<String> broken = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            boolean answered = statement.execute(script());
            while (answered) {
                collect(statement.getResultSet(), broken);
                answered = statement.getMoreResults();
            }
        }
        return broken;
    }

    private static void collect(ResultSet lines, List<String> broken) throws SQLException {
        while (lines.next()) {
            broken.add(lines.getString(1));
        }
    }

    private static String script() {
        try (InputStream script = Invariants.class.getResourceAsStream(SCRIPT)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
