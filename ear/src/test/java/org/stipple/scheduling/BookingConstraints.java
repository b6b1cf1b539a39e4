package org.stipple.scheduling;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** The exclusion constraints of bookings, which a test can lift and put back just as they were. */
@ApplicationScoped
public class BookingConstraints {

    private static final String DEFINITIONS =
            """
            select conname, pg_get_constraintdef(oid) from pg_constraint
             where conrelid = 'booking'::regclass and contype = 'x'""";

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    /** Lifts them; returns their definitions by name. */
    Map<String, String> lift() throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery(DEFINITIONS)) {
                while (found.next()) {
                    definitions.put(found.getString(1), found.getString(2));
                }
            }
            for (String name : definitions.keySet()) {
                statement.execute("alter table booking drop constraint " + name);
            }
        }
        return definitions;
    }

    /** Puts them back; fails if anything overlaps. */
    void putBack(Map<String, String> definitions) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> each : definitions.entrySet()) {
                statement.execute(
                        "alter table booking add constraint %s %s"
                                .formatted(each.getKey(), each.getValue()));
            }
        }
    }
}
