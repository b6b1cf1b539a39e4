package org.stipple.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
        List<AuditLine> lines =
                actAs.callAs(
                        "trail.reader",
                        Set.of(Role.MANAGER),
                        () -> audit.historyOfClient(client, 0, ENOUGH));
        List<String> acts = lines.stream().map(AuditLine::action).collect(Collectors.toList());
        Collections.reverse(acts);
        return acts;
    }
}
