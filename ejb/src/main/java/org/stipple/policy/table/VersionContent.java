package org.stipple.policy.table;

import java.util.List;
import java.util.Objects;

/**
 * What a version says, each in the order of its table.
 *
 * @param rulings on care lines that contradict each other
 * @param cases that its rules come to
 */
public record VersionContent(
        List<RuleRow> rules,
        Norms norms,
        List<StepRow> steps,
        List<CareRow> care,
        List<CareRuling> rulings,
        List<TimingCase> cases) {

    public static final VersionContent EMPTY =
            new VersionContent(List.of(), Norms.NONE, List.of(), List.of(), List.of(), List.of());

    public VersionContent {
        rules = List.copyOf(rules);
        Objects.requireNonNull(norms);
        steps = List.copyOf(steps);
        care = List.copyOf(care);
        rulings = List.copyOf(rulings);
        cases = List.copyOf(cases);
    }
}
