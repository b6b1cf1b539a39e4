package org.stipple.platform;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An old version that is started on what a later one has migrated leaves everything as it is. */
@ExtendWith(ArquillianExtension.class)
class LaterSchemaIT {

    @Resource(lookup = "java:jboss/datasources/StippleOwner")
    private DataSource owner;

    @Test
    void theSchemaOfALaterVersionIsRefusedInWords() throws SQLException {
        Schema schema = new Schema(owner, "stipple_app", false);
        assertDoesNotThrow(schema::refuseLater, "its own schema");

        execute(
                "insert into flyway_schema_history select installed_rank + 1, '999', 'later',"
                        + " type, 'V999__later.sql', 1, installed_by, installed_on, 1, success"
                        + " from flyway_schema_history order by installed_rank desc limit 1");
        try {
            String refusal =
                    assertThrows(IllegalStateException.class, schema::refuseLater).getMessage();

            assertTrue(refusal.contains("later version of Stipple (schema 999)"), refusal);
        } finally {
            execute("delete from flyway_schema_history where version = '999'");
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
