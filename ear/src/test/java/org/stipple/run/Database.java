package org.stipple.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The real PostgreSQL, from Maven artifacts, in a folder of its own on a free port of the loopback
 * interface, with the two roles: the owner, who migrates, and the application.
 */
public final class Database implements AutoCloseable {

    static final String OWNER = "stipple_owner";
    static final String APPLICATION = "stipple_app";
    private static final String NAME = "stipple";

    private final Secrets secrets;
    private final EmbeddedPostgres postgres;

    private Database(Secrets secrets, EmbeddedPostgres postgres) {
        this.secrets = secrets;
        this.postgres = postgres;
    }

    /**
     * Starts the database that is kept in {@code folder}, making it where there is none.
     *
     * @param durable whether a commit waits for the disk; a test's database need not outlive it
     */
    public static Database start(Path folder, Secrets secrets, boolean durable) {
        try {
            EmbeddedPostgres postgres = postgres(folder, secrets, durable);
            Database database = new Database(secrets, postgres);
            database.createRolesAndDatabase();
            return database;
        } catch (IOException | IllegalStateException e) {
            Leftovers.stopDatabase(folder);
            throw new CannotRunException(
                    "the database did not start (" + e.getMessage() + "), see " + log(folder), e);
        } catch (SQLException e) {
            Leftovers.stopDatabase(folder);
            throw new CannotRunException("the database refused: " + e.getMessage(), e);
        }
    }

    /** What the server reads from its environment to reach this database. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("STIPPLE_DB_URL", url());
        environment.put("STIPPLE_DB_USER", APPLICATION);
        environment.put("STIPPLE_DB_PASSWORD", secrets.get(APPLICATION));
        environment.put("STIPPLE_DB_OWNER_USER", OWNER);
        environment.put("STIPPLE_DB_OWNER_PASSWORD", secrets.get(OWNER));
        return environment;
    }

    /** A connection with the application's rights. */
    public Connection connect() throws SQLException {
        return connect(NAME, APPLICATION);
    }

    /** A connection as the owner of the schema. */
    Connection connectAsOwner() throws SQLException {
        return connect(NAME, OWNER);
    }

    /** Where it listens, without user or password. */
    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + NAME;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres postgres(Path folder, Secrets secrets, boolean durable)
            throws IOException {
        Files.createDirectories(folder);
        Path password = Files.createTempFile("stipple", ".pw");
        try {
            Files.writeString(password, secrets.get("postgres"));
            return EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(Ports.free())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "und")
                    .setLocaleConfig("auth-host", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setConnectConfig("password", secrets.get("postgres"))
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setServerConfig("synchronous_commit", durable ? "on" : "off")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("max_connections", "60")
                    // What a refused row holds is nobody's to read in a log.
                    .setServerConfig("log_error_verbosity", "terse")
                    .setServerConfig("log_min_error_statement", "panic")
                    .setOutputRedirector(Redirect.appendTo(log(folder).toFile()))
                    .setErrorRedirector(Redirect.appendTo(log(folder).toFile()))
                    .start();
        } finally {
            Files.delete(password);
        }
    }

    private static Path log(Path folder) {
        return folder.resolve("postgresql.log");
    }

    // Each by itself: a start that was cut off goes on where it stopped.
    private void createRolesAndDatabase() throws SQLException {
        try (Connection connection = connect("postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (String role : new String[] {OWNER, APPLICATION}) {
                if (isMissing(statement, "pg_roles where rolname = '" + role + "'")) {
                    statement.execute(
                            "create role " + role + " login password '" + secrets.get(role) + "'");
                }
            }
            if (isMissing(statement, "pg_database where datname = '" + NAME + "'")) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + NAME + " from public");
            statement.execute("grant connect on database " + NAME + " to " + APPLICATION);
        }
    }

    private static boolean isMissing(Statement statement, String what) throws SQLException {
        try (ResultSet found = statement.executeQuery("select 1 from " + what)) {
            return !found.next();
        }
    }

    private Connection connect(String database, String role) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {postgres.getPort()});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(secrets.get(role));
        return source.getConnection();
    }
}
