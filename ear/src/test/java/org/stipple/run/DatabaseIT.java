package org.stipple.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first start that was cut off, or that cannot succeed, spoils neither the next one nor this. */
class DatabaseIT {

    private static final Path NO_ROOM_AT_ALL = Path.of("/proc");

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("secrets.properties");
    }

    @Test
    void a_start_that_was_cut_off_between_role_and_database_is_finished_by_the_next()
            throws SQLException {
        Secrets secrets = new Secrets(file);
        try (Database cutOff = Database.start(folder, secrets, false);
                Connection connection = asSuperuser(cutOff, secrets);
                Statement statement = connection.createStatement()) {
            statement.execute("drop database stipple");
            statement.execute("drop role " + Database.APPLICATION);
        }

        try (Database next = Database.start(folder, new Secrets(file), false);
                Connection connection = next.connect()) {
            assertEquals("stipple", connection.getCatalog());
        }
    }

    private static Connection asSuperuser(Database database, Secrets secrets) throws SQLException {
        return DriverManager.getConnection(
                database.url().replaceAll("[^/]+$", "postgres"),
                "postgres",
                secrets.get("postgres"));
    }

    @Test
    void a_database_that_refuses_is_not_left_running() throws IOException {
        Files.writeString(file, Database.OWNER + "=it's no literal");

        assertThrows(
                CannotRunException.class, () -> Database.start(folder, new Secrets(file), false));

        assertFalse(Leftovers.stopDatabase(folder), "it was still running");
    }

    @Test
    void whatever_failed_on_a_full_disk_is_told_as_a_full_disk() {
        var failure = new CannotRunException("the database did not start");

        assertEquals(
                "the disk of /proc is full; make room there.",
                Disk.explain(NO_ROOM_AT_ALL, failure).getMessage());
        assertTrue(Disk.explain(folder, failure).getMessage().contains("did not start"));
    }
}
