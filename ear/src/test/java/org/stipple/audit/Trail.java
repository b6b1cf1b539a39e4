package org.stipple.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.security.ActAs;
import org.stipple.security.Role;

/** What the audit trail tells of a client, as a test asks for it. */
@Dependent
public class Trail {

    private static final int ENOUGH = 100;

    @Inject private AuditService audit;
    @Inject private ActAs actAs;

    /** What was done in her record, from the first. */
    public List<String> of(long client) {
        return fromTheFirst(
                ask(() -> audit.historyOfClient(client, 0, ENOUGH)).map(AuditLine::action));
    }

    /** What was done in her record for a reason, and the reason, from the first. */
    public List<String> explained(long client) {
        return fromTheFirst(
                ask(() -> audit.actsOnClient(client, 0, ENOUGH))
                        .filter(line -> !line.reason().isEmpty())
                        .map(line -> line.action() + ": " + line.reason()));
    }

    private Stream<AuditLine> ask(Supplier<List<AuditLine>> question) {
        return actAs.callAs("trail.reader", Set.of(Role.MANAGER), question).stream();
    }

    private static List<String> fromTheFirst(Stream<String> latestFirst) {
        List<String> lines = latestFirst.collect(Collectors.toList());
        Collections.reverse(lines);
        return lines;
    }
}
