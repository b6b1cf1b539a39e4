package org.stipple.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.stipple.policy.PolicyService;
import org.stipple.policy.RuleSet;
import org.stipple.policy.table.Norm;

/** Asks the policy for its versions. */
@ApplicationScoped
class RuleBook {

    @Inject private PolicyService policy;

    Optional<RulesInForce> inForce(String protocolId, LocalDate day) {
        return policy.findInForce(protocolId, day).map(RuleBook::rules);
    }

    Optional<RulesInForce> gatesInForce(LocalDate day) {
        return policy.findGatesInForce(day).map(RuleBook::rules);
    }

    private static RulesInForce rules(RuleSet set) {
        return new RulesInForce(
                set.versionId(),
                set.number(),
                set.gatesVersionId(),
                set.gatesNumber(),
                set.protocol());
    }

    OptionalInt sessionsMaximum(String protocolId) {
        return policy.findHead(protocolId).stream()
                .map(head -> head.norms().find(Norm.SESSIONS_MAXIMUM))
                .flatMapToInt(OptionalInt::stream)
                .findFirst();
    }
}
