package org.stipple.policy.draft;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A refusal of the database that no check knows of, for a test to meet in the middle of an act. */
@ApplicationScoped
public class PolicyConstraints {

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    void refuseCasesNamed(String name) {
        execute(
                "alter table timing_case add constraint for_a_test check (name <> '%s') not valid"
                        .formatted(name));
    }

    void refuseNoCases() {
        execute("alter table timing_case drop constraint for_a_test");
    }

    private void execute(String sql) {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
