package org.stipple.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.stipple.policy.PolicyService;
import org.stipple.policy.RuleSet;
import org.stipple.policy.table.RuleRow;
import org.stipple.scheduling.SchedulingScene;
import org.stipple.security.Role;
import org.stipple.timing.Bound;
import org.stipple.timing.Protocol;

/** Rules as a manager might draft them from those in force. */
@Dependent
class DraftFixture {

    private static final String GATES = "gates";

    @Inject private PolicyService policy;
    @Inject private SchedulingScene clinic;

    Protocol asInForce(String protocol, LocalDate day) {
        return with(protocol, day, Map.of());
    }

    /** The same with these periods wherever one is stated; what is overridden by tags stays. */
    Protocol with(String protocol, LocalDate day, Map<Bound, String> periods) {
        return with(protocol, day, protocol, periods);
    }

    /** The same as the draft of another protocol. */
    Protocol with(String protocol, LocalDate day, String draftOf, Map<Bound, String> periods) {
        List<RuleRow> rows =
                clinic
                        .as(Role.MANAGER, () -> policy.getContent(version(protocol, day)))
                        .rules()
                        .stream()
                        .map(row -> with(row, periods))
                        .toList();
        return RuleRow.protocol(draftOf, protocol.equals(GATES), rows);
    }

    private long version(String protocol, LocalDate day) {
        return protocol.equals(GATES)
                ? policy.findGatesInForce(day).orElseThrow().gatesVersionId()
                : policy.findInForce(protocol, day).map(RuleSet::versionId).orElseThrow();
    }

    private static RuleRow with(RuleRow row, Map<Bound, String> periods) {
        Map<Bound, String> stated = new EnumMap<>(Bound.class);
        stated.putAll(row.periods());
        if (!row.override().equals(RuleRow.YES)) {
            stated.replaceAll((bound, period) -> periods.getOrDefault(bound, period));
        }
        return new RuleRow(
                row.code(),
                row.from(),
                row.after(),
                row.step(),
                row.when(),
                row.required(),
                row.override(),
                stated,
                row.severity(),
                row.guidance());
    }
}
