package org.stipple.run;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    // In one move: passwords that a full disk cut off would lock their database for good.
    private void store() {
        try {
            Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", "");
            try {
                try (Writer writer = Files.newBufferedWriter(fresh)) {
                    kept.store(writer, "Passwords of this run folder's database and first users");
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
