package org.stipple.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Database and server of one run folder: up in this order, down in the other. */
final class Clinic implements AutoCloseable {

    private final Path folder;
    private final Path home;
    private final Path application;
    private final int port = Integer.getInteger("stipple.port", 8080);
    private final boolean demo = !"false".equals(System.getProperty("stipple.demo"));
    private Database database;
    private Server server;
    private Secrets secrets;

    Clinic(Path folder, Path home, Path application) {
        this.folder = folder;
        this.home = home;
        this.application = application;
    }

    /**
     * Starts everything and says where it is.
     *
     * @throws CannotRunException with the one line that helps
     */
    void open() throws InterruptedException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new CannotRunException("cannot make the folder " + folder + " (" + e + ")", e);
        }
        try {
            refuseWhereNothingCanRun();
            stopLeftovers();
            Files.writeString(
                    Leftovers.launcherPid(folder), Long.toString(ProcessHandle.current().pid()));
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stipple-stop"));
            start();
        } catch (IOException | UncheckedIOException | CannotRunException e) {
            throw Disk.explain(folder, e);
        }
        say("");
        say("Stipple is open at http://localhost:" + port + "/");
        new Logins(database, secrets, demo).print();
        say("Its data is kept in " + folder + ", its log is " + server.log());
        say("Ctrl-C stops it.");
    }

    /** Waits for the server's end, and deploys the application again whenever it was rebuilt. */
    int serve() throws InterruptedException {
        FileTime deployed = built();
        // Its own reference: closing, on another thread, forgets the field.
        Server running = server;
        while (running.isAlive()) {
            TimeUnit.SECONDS.sleep(1);
            FileTime now = built();
            if (now.compareTo(deployed) > 0 && now.equals(afterAMoment())) {
                say("The application was rebuilt: deploying it again.");
                running.deployAgain();
                deployed = now;
            }
        }
        return running.exitValue();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop();
            server = null;
            say("Server stopped.");
        }
        if (database != null) {
            database.close();
            database = null;
            say("Database stopped.");
        }
        Leftovers.forgetLauncher(folder);
    }

    private synchronized void start() throws IOException, InterruptedException {
        secrets = new Secrets(folder.resolve("secrets.properties"));
        say("Starting the database");
        database = Database.start(folder.resolve("database"), secrets, true);
        say("Starting the server");
        server = Server.start(home, base(), application, properties(), environment());
        server.awaitDeployment();
        grow();
    }

    // What the server has kept in its cache is forgotten with the application.
    private void grow() throws InterruptedException {
        if (new Growth(database).grow(Clinic::say)) {
            server.deployAgain();
            server.awaitDeployment();
        }
    }

    private void refuseWhereNothingCanRun() {
        Disk.refuseLittle(folder);
        Leftovers.findLauncher(folder)
                .ifPresent(
                        other -> {
                            throw new CannotRunException(
                                    "it already runs from this folder (process "
                                            + other.pid()
                                            + "); stop that one, or use another folder with"
                                            + " -Dstipple.home=FOLDER.");
                        });
    }

    private void stopLeftovers() {
        if (Leftovers.stopServer(base())) {
            say("An earlier run was killed: stopped the server that it left behind.");
        }
        if (Leftovers.stopDatabase(folder.resolve("database"))) {
            say("An earlier run was killed: stopped the database that it left behind.");
        }
        if (!Ports.isFree(port)) {
            throw new CannotRunException(
                    "port "
                            + port
                            + " is in use; stop what listens there, or choose another with"
                            + " -Dstipple.port=PORT.");
        }
    }

    private Path base() {
        return folder.resolve("server");
    }

    private Map<String, String> properties() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("jboss.http.port", Integer.toString(port));
        properties.put("jboss.bind.address", System.getProperty("stipple.bind", "127.0.0.1"));
        properties.put("jboss.management.http.port", Integer.toString(Ports.free()));
        properties.put("jboss.tx.node.id", "stipple-" + port);
        properties.put("stipple.txn-recovery.port", Integer.toString(Ports.free()));
        properties.put("stipple.txn-status.port", Integer.toString(Ports.free()));
        return properties;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>(database.environment());
        environment.put("STIPPLE_DEMO", Boolean.toString(demo));
        environment.put("STIPPLE_TIME_TRAVEL", Boolean.toString(demo));
        environment.putAll(Logins.environment(secrets, demo));
        return environment;
    }

    private FileTime built() {
        try {
            return Files.getLastModifiedTime(application);
        } catch (IOException beingBuilt) {
            return FileTime.fromMillis(0);
        }
    }

    // A file that is still being written has another time a moment later.
    private FileTime afterAMoment() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
        return built();
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
