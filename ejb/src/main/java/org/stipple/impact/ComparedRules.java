package org.stipple.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stipple.policy.PolicyService;
import org.stipple.policy.RuleSet;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.Protocol;

/**
 * The rules that speak now, and those that would speak with the draft in place of its protocol's
 * version in force. Each is put together once.
 */
final class ComparedRules {

    /**
     * The rules of one course, or of the gates alone.
     *
     * @param before null where no version is in force (NO VERSION)
     * @param after null likewise
     */
    record Pair(RulesInForce before, RulesInForce after) {

        /** How something stands by each; {@link Standing#NONE} where no version is in force. */
        Both compare(Function<RulesInForce, Standing> by) {
            return new Both(
                    before == null ? Standing.NONE : by.apply(before),
                    after == null ? Standing.NONE : by.apply(after));
        }
    }

    /** How something stands by both. */
    record Both(Standing before, Standing after) {

        /** Whether by one of them somebody has to do with it now or soon. */
        boolean isUpcoming() {
            return before.isUpcoming() || after.isUpcoming();
        }
    }

    private static final String GATES_ALONE = "";

    private final AskImpact ask;
    private final boolean ofGates;
    private final PolicyService policy;
    private final Map<String, Pair> known = new HashMap<>();

    /**
     * @throws IllegalArgumentException if the draft's rules are gates where the protocol is none,
     *     or the other way round
     */
    ComparedRules(AskImpact ask, boolean ofGates, PolicyService policy) {
        if (ask.draft().rules().stream().anyMatch(rule -> rule.gate() != ofGates)) {
            throw new IllegalArgumentException("gates and other rules do not mix");
        }
        this.ask = ask;
        this.ofGates = ofGates;
        this.policy = policy;
    }

    /** Whether courses of all protocols are concerned. */
    boolean ofGates() {
        return ofGates;
    }

    Pair of(String protocolId) {
        return known.computeIfAbsent(protocolId, this::pair);
    }

    /** Of what belongs to no course; other drafts than the gates' do not bear on it. */
    Pair gatesAlone() {
        return known.computeIfAbsent(
                GATES_ALONE,
                none ->
                        new Pair(
                                policy.findGatesInForce(ask.today())
                                        .map(set -> rules(set, set.protocol()))
                                        .orElse(null),
                                rules(ask.draft())));
    }

    private Pair pair(String protocolId) {
        Optional<RuleSet> now = policy.findInForce(protocolId, ask.today());
        Optional<Protocol> then =
                ofGates
                        ? now.map(set -> own(set.protocol()).joinedWith(ask.draft()))
                        : policy.findGatesInForce(ask.today())
                                .map(gates -> ask.draft().joinedWith(gates.protocol()));
        return new Pair(
                now.map(set -> rules(set, set.protocol())).orElse(null),
                then.map(ComparedRules::rules).orElse(null));
    }

    private static Protocol own(Protocol joined) {
        return new Protocol(
                joined.id(), joined.rules().stream().filter(rule -> !rule.gate()).toList());
    }

    private static RulesInForce rules(RuleSet set, Protocol protocol) {
        return new RulesInForce(
                set.versionId(), set.number(), set.gatesVersionId(), set.gatesNumber(), protocol);
    }

    // A draft has no version yet.
    private static RulesInForce rules(Protocol protocol) {
        return new RulesInForce(0, 0, 0, 0, protocol);
    }
}
