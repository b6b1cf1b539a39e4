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

    private static final String GATES_ALONE = "";

    @Inject private PolicyService policy;
    @Inject private RulesAsked asked;

    Optional<RulesInForce> inForce(String protocolId, LocalDate day) {
        return find(protocolId, ByVersions.inForceOn(day));
    }

    Optional<RulesInForce> find(String protocolId, ByVersions by) {
        return asked.find(protocolId, by, () -> read(protocolId, by).map(RuleBook::joined));
    }

    Optional<RulesInForce> findGates(ByVersions by) {
        return asked.find(GATES_ALONE, by, () -> readGates(by).map(RuleBook::joined));
    }

    private Optional<RuleSet> read(String protocolId, ByVersions by) {
        return by.isInForce()
                ? policy.findInForce(protocolId, by.day())
                : policy.findVersions(by.policyVersionId(), by.gatesVersionId());
    }

    private Optional<RuleSet> readGates(ByVersions by) {
        return by.isInForce()
                ? policy.findGatesInForce(by.day())
                : policy.findVersions(0, by.gatesVersionId());
    }

    private static RulesInForce joined(RuleSet rules) {
        return new RulesInForce(
                rules.versionId(),
                rules.number(),
                rules.gatesVersionId(),
                rules.gatesNumber(),
                rules.protocol());
    }

    /** How many sessions the protocol has at most on that day; empty where it does not say. */
    OptionalInt sessionsMaximum(String protocolId, LocalDate day) {
        return policy.normsInForce(protocolId, day).find(Norm.SESSIONS_MAXIMUM);
    }
}
