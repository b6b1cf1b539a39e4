package org.stipple.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.stipple.run.Database;
import org.stipple.run.Ports;
import org.stipple.run.Secrets;

/**
 * Starts a fresh database before the first test and stops it after the last; and tells the server,
 * which Arquillian starts, where everything is (see arquillian.xml).
 */
public class TestDatabase implements LauncherSessionListener {

    /** Who signs in first; the application makes her from its settings. */
    public static final String ADMIN = "admin";

    public static final String ADMIN_PASSWORD = "correct.horse.battery";

    private static final String TARGET = System.getProperty("stipple.target");

    private Database database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (TARGET == null) {
            return;
        }
        Path folder = Path.of(TARGET, "test-database");
        delete(folder);
        create(folder);
        database =
                Database.start(
                        folder,
                        new Secrets(folder.resolve("secrets")),
                        Boolean.getBoolean("stipple.durable"));
        int port = Ports.free();
        int management = Ports.free();
        System.setProperty("stipple.test.url", "http://localhost:" + port);
        System.setProperty("stipple.test.management.port", Integer.toString(management));
        System.setProperty("stipple.test.jvm", jvm(port, management));
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    private String jvm(int port, int management) {
        Map<String, String> properties = new LinkedHashMap<>();
        database.environment().forEach((name, value) -> properties.put("env." + name, value));
        properties.put("stipple.time-travel", "true");
        properties.put("stipple.admin.user", ADMIN);
        properties.put("stipple.admin.password", ADMIN_PASSWORD);
        properties.put("jboss.http.port", Integer.toString(port));
        properties.put("jboss.management.http.port", Integer.toString(management));
        properties.put("stipple.txn-recovery.port", Integer.toString(Ports.free()));
        properties.put("stipple.txn-status.port", Integer.toString(Ports.free()));
        properties.put("jboss.tx.node.id", "stipple-test");
        // Sizes of benches: attempts of a storm, clients of a large clinic.
        for (String size : List.of("storm", "clients")) {
            Optional.ofNullable(System.getProperty(size)).ifPresent(n -> properties.put(size, n));
        }
        return "-Xms64m -Xmx768m -XX:+UseSerialGC -Djava.awt.headless=true "
                + properties.entrySet().stream()
                        .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                        .collect(Collectors.joining(" "));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
