package org.stipple.policy.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.stipple.timing.Protocol;

/** The protocols, cases and words that the product ships with, each in the order of its file. */
public final class Shipped {

    private static final String PROTOCOLS = "/protocols/";

    private Shipped() {}

    public static List<ProtocolHead> heads() {
        return protocols().stream().map(ProtocolRow::head).toList();
    }

    /** What version 1 of a shipped protocol states; nothing where none of this id is shipped. */
    public static VersionContent content(String protocolId) {
        return new VersionContent(
                rules(protocolId),
                norms(protocolId),
                steps(protocolId),
                care(protocolId),
                List.of(),
                cases(protocolId));
    }

    private static Norms norms(String protocolId) {
        return protocols().stream()
                .filter(row -> row.head().id().equals(protocolId))
                .findFirst()
                .map(ProtocolRow::norms)
                .orElse(Norms.NONE);
    }

    private static List<ProtocolRow> protocols() {
        return read(PROTOCOLS + "protocols.csv", ProtocolFile::read);
    }

    /** The rules of a protocol; none where it only states norms. */
    public static List<RuleRow> rules(String protocolId) {
        String file = PROTOCOLS + protocolId + "/rules.csv";
        return Shipped.class.getResource(file) == null ? List.of() : read(file, RuleFile::read);
    }

    /** A shipped protocol as the evaluator takes it; empty where none of this id is shipped. */
    public static Optional<Protocol> find(String protocolId) {
        return heads().stream()
                .filter(head -> head.id().equals(protocolId))
                .findFirst()
                .map(head -> RuleRow.protocol(head.id(), head.isGates(), rules(head.id())));
    }

    public static List<StepRow> steps(String protocolId) {
        return ofProtocol(
                "steps.csv", protocolId, List.of("step", "title", "purpose"), Shipped::step);
    }

    private static StepRow step(CSVRecord cells) {
        return new StepRow(cells.get("step"), cells.get("title"), cells.get("purpose"));
    }

    public static List<CareRow> care(String protocolId) {
        return ofProtocol(
                "care.csv",
                protocolId,
                List.of("code", "action", "session", "starts", "ends", "text"),
                Shipped::care);
    }

    private static CareRow care(CSVRecord cells) {
        return new CareRow(
                cells.get("code"),
                CareAction.valueOf(cells.get("action")),
                CareSession.valueOf(cells.get("session")),
                cells.get("starts"),
                cells.get("ends"),
                cells.get("text"));
    }

    private static <T> List<T> ofProtocol(
            String file, String protocolId, List<String> columns, Function<CSVRecord, T> toRow) {
        return read(
                PROTOCOLS + file,
                reader -> CsvTable.readOf(reader, "protocol", protocolId, columns, toRow));
    }

    /** The tags that a clinic begins with. */
    public static List<Term> tags() {
        return terms("/vocabulary/tags.csv");
    }

    /** The observations that a clinic begins with. */
    public static List<Term> observations() {
        return terms("/vocabulary/observations.csv");
    }

    /** What care lines speak of. */
    public static List<Topic> topics() {
        return read(
                "/vocabulary/topics.csv",
                reader ->
                        CsvTable.read(
                                reader,
                                List.of("code", "name", "words"),
                                cells ->
                                        new Topic(
                                                cells.get("code"),
                                                cells.get("name"),
                                                List.of(cells.get("words").split("\\|")))));
    }

    private static List<Term> terms(String file) {
        return read(
                file,
                reader ->
                        CsvTable.read(
                                reader,
                                List.of("code", "name"),
                                cells -> new Term(cells.get("code"), cells.get("name"))));
    }

    /** The cases that the rules must reproduce. */
    public static List<TimingCase> cases() {
        return read("/cases/timing.csv", CaseFile::read);
    }

    /** Those of one protocol: it is the first that they name. */
    public static List<TimingCase> cases(String protocolId) {
        return cases().stream().filter(one -> one.isOf(protocolId)).toList();
    }

    private static <T> T read(String file, Function<Reader, T> parse) {
        try (InputStream in = Shipped.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return parse.apply(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
