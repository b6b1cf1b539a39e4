package org.stipple.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords made up at the first run and kept in a file that only its owner can read. */
public final class Secrets {

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 20;

    private final SecureRandom random = new SecureRandom();
    private final Properties kept = new Properties();
    private final Path file;

    public Secrets(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                kept.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The password called {@code name}, the same one in every run. */
    public String get(String name) {
        if (!kept.containsKey(name)) {
            kept.setProperty(name, random());
            store();
        }
        return kept.getProperty(name);
    }

    private String random() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private void store() {
        try {
            if (Files.notExists(file)) {
                var owner = PosixFilePermissions.fromString("rw-------");
                Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                kept.store(writer, "Passwords of this run folder's database and first users");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
