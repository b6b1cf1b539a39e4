package org.stipple.platform;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Remembers that an empty database is being filled by the application itself, so that a start that
 * finds it half filled begins anew ({@link Migrator}) instead of opening a clinic with holes.
 *
 * <p>It is kept as the comment of the schema, beside all tables: beginning anew drops them, and
 * must be remembered while it lasts. Nobody works in the clinic before the filling has ended.
 */
@ApplicationScoped
public class FirstFill {

    private static final String BEGUN = "Stipple: being filled";
    private static final String ENDED = "Stipple";

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    /** Says that filling begins. */
    public void begin() {
        comment(BEGUN);
    }

    /** Says that all is there. */
    public void end() {
        comment(ENDED);
    }

    /** Whether a filling began and never ended. */
    public boolean isUnfinished() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery(
                                "select obj_description('public'::regnamespace, 'pg_namespace')")) {
            return found.next() && BEGUN.equals(found.getString(1));
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the schema's comment", e);
        }
    }

    private void comment(String text) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("comment on schema public is '" + text + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the schema's comment", e);
        }
    }
}
