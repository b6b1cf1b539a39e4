package org.stipple.timeline.comparison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.policy.PolicyService;
import org.stipple.policy.RuleSet;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;

/**
 * Judges one step by all protocols side by side. It reads rules alone: whoever may read those may
 * compare them, and whoever asks about a client has gathered her history before.
 */
@Stateless
public class ComparisonService {

    @Inject private PolicyService policy;

    /**
     * Asks every protocol with a version in force on that day; the clinic's own come first, then by
     * name.
     *
     * @param today by whose versions it is judged, whatever day is asked about
     * @return without lines where the gates are asked for and no version of them is in force: NO
     *     VERSION, nothing is judged
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Comparison compare(AskComparison ask, LocalDate today) {
        return compare(ask, today, List.of());
    }

    /** The same with further rules before those in force, such as a draft's. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Comparison compare(AskComparison ask, LocalDate today, List<ComparedRules> further) {
        Optional<RuleSet> gates =
                ask.withGates() ? policy.findGatesInForce(today) : Optional.empty();
        boolean noVersion = ask.withGates() && gates.isEmpty();
        return new Comparing(ask, gates.orElse(null))
                .compare(
                        noVersion
                                ? List.of()
                                : Stream.concat(further.stream(), inForce(today)).toList());
    }

    private Stream<ComparedRules> inForce(LocalDate today) {
        return policy.ownInForce(today).entrySet().stream()
                .sorted(
                        Comparator.comparing(
                                (Map.Entry<ProtocolHead, RuleSet> own) ->
                                        own.getKey().role() != ProtocolRole.CLINIC))
                .map(own -> rules(own.getKey(), own.getValue()));
    }

    private static ComparedRules rules(ProtocolHead head, RuleSet rules) {
        return new ComparedRules(
                head.name(), rules.versionId(), rules.number(), false, rules.protocol());
    }
}
