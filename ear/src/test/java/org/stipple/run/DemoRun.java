package org.stipple.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.stipple.pages.Visitor;

/** A demo clinic with a database and a server of its own. */
final class DemoRun implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final int port = Ports.free();
    private final Secrets secrets;
    private final Database database;
    private Server server;

    /** Begins with an empty database. */
    DemoRun(String name) throws IOException {
        folder = Path.of(System.getProperty("stipple.target"), "demo-clinics", name);
        Files.createDirectories(folder);
        secrets = new Secrets(Files.createTempFile(folder, "secrets", ""));
        database = Database.start(Files.createTempDirectory(folder, "data"), secrets, false);
    }

    void start() throws IOException {
        server =
                Server.start(
                        Path.of(System.getProperty("stipple.server")),
                        folder.resolve("server"),
                        Path.of(System.getProperty("stipple.ear")),
                        properties(),
                        environment());
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("jboss.http.port", Integer.toString(port));
        properties.put("jboss.bind.address", "127.0.0.1");
        properties.put("jboss.management.http.port", Integer.toString(Ports.free()));
        properties.put("jboss.tx.node.id", "demo-" + port);
        properties.put("stipple.txn-recovery.port", Integer.toString(Ports.free()));
        properties.put("stipple.txn-status.port", Integer.toString(Ports.free()));
        return properties;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(database.environment());
        environment.put("STIPPLE_DEMO", "true");
        environment.put("STIPPLE_TIME_TRAVEL", "true");
        environment.put("STIPPLE_ADMIN_PASSWORD", secrets.get("admin"));
        environment.put("STIPPLE_DEMO_PASSWORD", secrets.get("demo"));
        return environment;
    }

    void awaitOpen() throws InterruptedException {
        server.awaitDeployment();
    }

    /** Kills the server as soon as so many clients are there, as a power cut would. */
    void killOnceThereAre(int clients) throws SQLException, InterruptedException, IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (ask(CLIENTS).isEmpty() || clients > Integer.parseInt(ask(COUNT).get(0))) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("nobody came");
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        long pid = Long.parseLong(Files.readString(Leftovers.serverPid(folder.resolve("server"))));
        ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    private static final String CLIENTS = "select 1 where to_regclass('client') is not null";
    private static final String COUNT = "select count(*) from client";

    /** The first column of what the database answers. */
    List<String> ask(String sql) throws SQLException {
        List<String> answers = new ArrayList<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    /** A window of one of the demo's users. */
    Visitor signIn(String username) {
        return new Visitor("http://localhost:" + port).signIn(username, secrets.get("demo"));
    }

    String log() throws IOException {
        return Files.readString(server.log());
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop();
        }
        database.close();
    }
}
