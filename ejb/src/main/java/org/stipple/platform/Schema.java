package org.stipple.platform;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The schema of one database, and the migrations that bring it to this version's. */
final class Schema {

    private static final Set<MigrationState> OF_A_LATER_VERSION =
            EnumSet.of(MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);

    private final Flyway flyway;

    /**
     * @param owner who may change the schema
     * @param applicationRole who is granted rights in it
     * @param mayBeEmptied whether it holds a demo clinic, which can be made anew
     */
    Schema(DataSource owner, String applicationRole, boolean mayBeEmptied) {
        flyway =
                Flyway.configure(Schema.class.getClassLoader())
                        .dataSource(owner)
                        .locations("classpath:db/migration")
                        .placeholders(Map.of("app_role", applicationRole))
                        .validateMigrationNaming(true)
                        .cleanDisabled(!mayBeEmptied)
                        .load();
    }

    /**
     * Flyway by itself lets an old version work on what a later one has made.
     *
     * @throws IllegalStateException if a later version of Stipple was here; nothing is changed then
     */
    void refuseLater() {
        MigrationInfo[] applied = flyway.info().applied();
        Arrays.stream(applied)
                .filter(migration -> OF_A_LATER_VERSION.contains(migration.getState()))
                .reduce((earlier, later) -> later)
                .ifPresent(
                        latest -> {
                            throw new IllegalStateException(
                                    "the database was made by a later version of Stipple (schema "
                                            + latest.getVersion()
                                            + "), which this one must not touch: start that version"
                                            + " again, or restore a backup that this one made");
                        });
    }

    void empty() {
        flyway.clean();
    }

    void migrate() {
        flyway.migrate();
    }
}
