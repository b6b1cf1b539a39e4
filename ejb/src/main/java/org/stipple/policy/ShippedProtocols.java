package org.stipple.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.stipple.timing.Protocol;

/** The protocols, and the cases, that the product ships with. */
public final class ShippedProtocols {

    private static final String FOLDER = "/protocols/";

    private ShippedProtocols() {}

    /** The protocols in the order of the file. */
    public static List<ProtocolHead> heads() {
        return read(FOLDER + "protocols.csv", ProtocolFile::read);
    }

    /** The rules of a protocol in the order of its file; none where it only states norms. */
    public static List<RuleRow> rules(String protocolId) {
        String file = FOLDER + protocolId + "/rules.csv";
        return ShippedProtocols.class.getResource(file) == null
                ? List.of()
                : read(file, RuleFile::read);
    }

    /** The cases that the rules must reproduce, in the order of the file. */
    public static List<TimingCase> cases() {
        return read("/cases/timing.csv", CaseFile::read);
    }

    /** A shipped protocol as the evaluator takes it; empty where none of this id is shipped. */
    public static Optional<Protocol> find(String protocolId) {
        return heads().stream()
                .filter(head -> head.id().equals(protocolId))
                .findFirst()
                .map(head -> RuleRow.protocol(head.id(), head.isGates(), rules(head.id())));
    }

    private static <T> T read(String file, Function<Reader, T> parse) {
        try (InputStream in = ShippedProtocols.class.getResourceAsStream(file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return parse.apply(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
