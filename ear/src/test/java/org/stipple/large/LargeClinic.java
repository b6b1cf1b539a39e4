package org.stipple.large;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ten years of a clinic with three sites: about five sessions a client, with all that goes before
 * and after them and in every state that there is, and the trail that the product writes of it. The
 * same for the same seed, size and moment, but for where ids and numbers begin.
 *
 * <p>What the product sets up must be there: a site, treatments, areas, lots and the rules. Two
 * more sites, their people and rooms are made. Everything is one transaction, the caller's, as the
 * owner of the schema; what the server has cached it has to forget afterwards.
 */
public final class LargeClinic {

    private static final List<String> PARTS =
            List.of(
                    "1-house.sql",
                    "2-clients.sql",
                    "3-courses.sql",
                    "4-visits.sql",
                    "5-records.sql",
                    "6-trail.sql");

    private static final String CHECKSUM = "checksum.sql";

    /** What the server must have on its class path to make one. */
    public static final List<String> RESOURCES =
            Stream.concat(PARTS.stream(), Stream.of(CHECKSUM))
                    .map(part -> "large/" + part)
                    .toList();

    private static final Pattern END_OF_STATEMENT = Pattern.compile("(?m)^;$");
    private static final Pattern NAMED = Pattern.compile("\\$\\{(\\w+)}");

    /** Chairs that are taken some four days of five at the end of the ten years. */
    private static final int CLIENTS_OF_A_TECHNICIAN = 1500;

    private static final int FEWEST_TECHNICIANS = 3;

    /** How likely a client is to come for another touch-up. */
    private static final String FAITHFUL = "0.86";

    private final Connection owner;
    private final Map<String, String> values;

    private LargeClinic(Connection owner, Map<String, String> values) {
        this.owner = owner;
        this.values = values;
    }

    /**
     * Makes one.
     *
     * @param owner a connection of the schema's owner, in a transaction that the caller ends
     * @param clients from 20
     * @param now the moment in whose middle the clinic is seen
     * @param heard told of each part before it is made, in words
     */
    public static LargeClinic make(
            Connection owner, int clients, long seed, Instant now, Consumer<String> heard)
            throws SQLException {
        LargeClinic clinic = new LargeClinic(owner, values(owner, clients, seed, now));
        // For this transaction alone: sorts of millions of rows in memory, and no compiling of
        // each.
        clinic.run("set local work_mem = '256MB'; set local jit = off");
        for (String part : PARTS) {
            heard.accept(part);
            for (String statement : END_OF_STATEMENT.splitAsStream(read(part)).toList()) {
                clinic.run(statement);
            }
        }
        return clinic;
    }

    /** One word for all that was made. */
    public String checksum() throws SQLException {
        return ask(owner, filled(read(CHECKSUM)));
    }

    /** All that was made has a higher id, and so has all that will be. */
    public String firstId() {
        return value("id");
    }

    private static Map<String, String> values(Connection owner, int clients, long seed, Instant now)
            throws SQLException {
        int technicians = Math.max(FEWEST_TECHNICIANS, 1 + clients / CLIENTS_OF_A_TECHNICIAN);
        return Map.of(
                "clients", Integer.toString(clients),
                "seed", Long.toString(seed),
                "now", now.toString(),
                "today", LocalDate.ofInstant(now, ZoneOffset.UTC).toString(),
                "technicians", Integer.toString(technicians),
                "faithful", FAITHFUL,
                // More rows of a kind than there ever are.
                "span", Long.toString(clients * 50L + 10_000),
                "id", after(owner, "entity_seq"),
                "rev", after(owner, "revision_seq"),
                "number", after(owner, "client_number_seq"));
    }

    // Past what whoever numbers in blocks of fifty may have taken.
    private static String after(Connection owner, String sequence) throws SQLException {
        return ask(owner, "select last_value + 1000 from " + sequence);
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute(filled(statement));
        }
    }

    private static String ask(Connection owner, String question) throws SQLException {
        try (Statement sql = owner.createStatement();
                ResultSet answer = sql.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private String filled(String statement) {
        return NAMED.matcher(statement)
                .replaceAll(name -> Matcher.quoteReplacement(value(name.group(1))));
    }

    private String value(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }

    private static String read(String part) {
        try (InputStream in = LargeClinic.class.getResourceAsStream("/large/" + part)) {
            return new String(
                    Objects.requireNonNull(in, part).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
