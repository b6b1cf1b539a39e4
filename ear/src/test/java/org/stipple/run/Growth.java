package org.stipple.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.function.Consumer;
import org.stipple.large.LargeClinic;

/** Makes a clinic of many years out of the demo, where {@code -Dstipple.clients=N} asks for it. */
final class Growth {

    private static final String CLIENTS = "stipple.clients";
    private static final int FEWEST = 20;
    private static final int MOST = 1_000_000;

    /** What {@link LargeClinic} calls its second site. */
    private static final String GROWN =
            "select 1 from site where name = 'Halden Scalp Clinic, Hamburg'";

    private static final String SET_UP = "select 1 from pigment_lot, treatment, area, site limit 1";

    private final Database database;
    private final int clients = Integer.getInteger(CLIENTS, 0);
    private final long seed = Long.getLong("stipple.seed", 1);

    Growth(Database database) {
        this.database = database;
    }

    /** Whether it was made now; a clinic that has grown stays as it is. */
    boolean grow(Consumer<String> say) {
        if (clients == 0) {
            return false;
        }
        if (clients < FEWEST || clients > MOST) {
            throw new CannotRunException(
                    "-D%s must be from %d to %d.".formatted(CLIENTS, FEWEST, MOST));
        }
        try (Connection owner = database.connectAsOwner()) {
            return !there(owner, GROWN) && grow(owner, say);
        } catch (SQLException e) {
            throw new CannotRunException("the clinic did not grow: " + e.getMessage(), e);
        }
    }

    private boolean grow(Connection owner, Consumer<String> say) throws SQLException {
        if (!there(owner, SET_UP)) {
            throw new CannotRunException(
                    "only a clinic that is set up can grow; leave -Dstipple.demo=false away.");
        }
        say.accept("Making ten years of " + clients + " clients: minutes, not seconds");
        owner.setAutoCommit(false);
        LargeClinic.make(owner, clients, seed, Instant.now(), part -> say.accept("  " + part));
        owner.commit();
        owner.setAutoCommit(true);
        analyze(owner);
        return true;
    }

    // As the database does by itself after a while.
    private static void analyze(Connection owner) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute("vacuum analyze");
        }
    }

    private static boolean there(Connection owner, String question) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet found = sql.executeQuery(question)) {
            return found.next();
        }
    }
}
