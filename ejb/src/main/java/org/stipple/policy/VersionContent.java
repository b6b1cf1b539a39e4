package org.stipple.policy;

import java.util.List;
import org.stipple.policy.table.CareRow;
import org.stipple.policy.table.RuleRow;
import org.stipple.policy.table.StepRow;

/** What a version says, each in the order of its table. */
public record VersionContent(List<RuleRow> rules, List<StepRow> steps, List<CareRow> care) {

    public VersionContent {
        rules = List.copyOf(rules);
        steps = List.copyOf(steps);
        care = List.copyOf(care);
    }
}
