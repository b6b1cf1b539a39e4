package org.stipple.policy.draft;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.stipple.policy.cases.BoundaryCases;
import org.stipple.policy.sheet.DraftContent;
import org.stipple.policy.sheet.Typed;
import org.stipple.policy.table.ProtocolHead;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.timing.Protocol;

/**
 * The cases of a draft: those that it keeps, and the boundary cases that its rules, and the rules
 * of the version that it was copied from, call for. A boundary case is kept once somebody confirmed
 * or corrected it; until then it expects what the version answers that the draft was copied from,
 * so that what a draft changes turns red.
 */
final class CasesOfDraft {

    private CasesOfDraft() {}

    /**
     * All of them: the kept ones first, in their order.
     *
     * @param base the rules of the version that the draft was copied from; perhaps none
     */
    static List<TimingCase> all(DraftContent draft, ProtocolHead head, List<RuleRow> base) {
        List<TimingCase> cases = forActivation(draft, head, base);
        addMissing(cases, BoundaryCases.of(head.id(), base, protocol(head, base)));
        return cases;
    }

    /**
     * Those that become the version's: old boundaries are left behind unless somebody kept them.
     */
    static List<TimingCase> forActivation(
            DraftContent draft, ProtocolHead head, List<RuleRow> base) {
        List<TimingCase> cases = new ArrayList<>(Typed.cases(draft));
        addMissing(cases, BoundaryCases.of(head.id(), Typed.rules(draft), protocol(head, base)));
        return cases;
    }

    private static Protocol protocol(ProtocolHead head, List<RuleRow> rules) {
        return RuleRow.protocol(head.id(), head.isGates(), rules);
    }

    private static void addMissing(List<TimingCase> cases, List<TimingCase> called) {
        Set<String> names =
                cases.stream().map(TimingCase::name).collect(toCollection(HashSet::new));
        called.stream().filter(one -> names.add(one.name())).forEach(cases::add);
    }
}
