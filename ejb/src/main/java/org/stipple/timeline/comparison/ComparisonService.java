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
import org.stipple.policy.draft.RuleDraft;
import org.stipple.policy.draft.RuleDraftService;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.ProtocolRole;
import org.stipple.timing.Protocol;

/**
 * Judges one step by all protocols side by side. It reads rules alone: whoever may read those may
 * compare them, and whoever asks about a client has gathered her history before.
 */
@Stateless
public class ComparisonService {

    @Inject private PolicyService policy;
    @Inject private RuleDraftService drafts;

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
        return compare(ask, gatesInForce(ask, today), inForce(today, ""));
    }

    /**
     * The same with a draft in the place of what is in force of its protocol: first of the lines,
     * or as the gates of all of them. Rules of it that cannot be read yet are left out.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if nobody began a draft of it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public Comparison compareWithDraft(AskComparison ask, LocalDate today, String protocolId) {
        RuleDraft draft = drafts.get(protocolId);
        Protocol rules = drafts.rules(draft);
        if (draft.head().isGates()) {
            RuleSet gates = new RuleSet(0, 0, 0, draft.number(), rules);
            return compare(
                    ask, Optional.of(gates).filter(any -> ask.withGates()), inForce(today, ""));
        }
        ComparedRules first = ComparedRules.draft(draft.head().name(), draft.number(), rules);
        return compare(
                ask,
                gatesInForce(ask, today),
                Stream.concat(Stream.of(first), inForce(today, protocolId)));
    }

    private Optional<RuleSet> gatesInForce(AskComparison ask, LocalDate today) {
        return ask.withGates() ? policy.findGatesInForce(today) : Optional.empty();
    }

    private static Comparison compare(
            AskComparison ask, Optional<RuleSet> gates, Stream<ComparedRules> lines) {
        boolean noVersion = ask.withGates() && gates.isEmpty();
        return new Comparing(ask, gates.orElse(null))
                .compare(noVersion ? List.of() : lines.toList());
    }

    private Stream<ComparedRules> inForce(LocalDate today, String except) {
        return policy.ownInForce(today).entrySet().stream()
                .filter(own -> !own.getKey().id().equals(except))
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
