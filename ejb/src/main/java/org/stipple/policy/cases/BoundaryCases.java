package org.stipple.policy.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.TimingCase;
import org.stipple.timing.Protocol;
import org.stipple.timing.TimingRule;

/**
 * The cases that the rules of a draft call for. Each asks about one boundary of one rule, and says
 * what the rules in force answer: so what a draft changes turns red, until somebody confirms that
 * it is meant.
 *
 * <p>They judge the draft's protocol alone, without the gates. The same rules always give the same
 * cases, in the same order.
 */
public final class BoundaryCases {

    private BoundaryCases() {}

    /**
     * The cases of each rule in the order of the rows. Rows that are not yet rules have none; the
     * faults tell of them. Where the rules in force contradict each other there is no answer, and
     * no case.
     *
     * @param protocolId of the draft
     * @param rules of the draft
     * @param base the rules in force that the draft was made from; perhaps none
     */
    public static List<TimingCase> of(String protocolId, List<RuleRow> rules, Protocol base) {
        List<TimingRule> readable = rules.stream().flatMap(BoundaryCases::rule).toList();
        Protocol draft = new Protocol(protocolId, readable);
        List<TimingCase> cases =
                readable.stream()
                        .flatMap(rule -> questions(draft, rule))
                        .filter(Question::canBeAsked)
                        .map(question -> question.answeredBy(base, protocolId))
                        .flatMap(Optional::stream)
                        .toList();
        return named(cases);
    }

    private static Stream<TimingRule> rule(RuleRow row) {
        try {
            return Stream.of(row.toRule(false));
        } catch (IllegalArgumentException noRuleYet) {
            return Stream.empty();
        }
    }

    private static Stream<Question> questions(Protocol draft, TimingRule rule) {
        List<Scene> scenes = Scene.all(draft, rule);
        Scene best = scenes.get(0);
        return Stream.concat(
                BoundQuestions.of(best).stream(),
                GateQuestions.of(best, scenes.subList(1, scenes.size())).stream());
    }

    /** Each with a name of its own, even where two rules have one code. */
    private static List<TimingCase> named(List<TimingCase> cases) {
        Set<String> taken = new HashSet<>();
        List<TimingCase> named = new ArrayList<>();
        for (TimingCase row : cases) {
            String name = row.name();
            for (int use = 2; !taken.add(name); use++) {
                name = row.name() + " (" + use + ")";
            }
            named.add(row.withName(name));
        }
        return named;
    }
}
