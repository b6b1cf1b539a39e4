package org.stipple.scheduling.judging;

import java.util.List;
import java.util.Objects;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.timing.Judgement;

/**
 * What the policy says of a planned visit.
 *
 * @param judgement with the to-dos counted as done
 * @param todos what must be done before the visit starts; nothing where nothing is missing
 */
public record PlanJudgement(Judgement judgement, List<PlannedTodo> todos) {

    public PlanJudgement {
        Objects.requireNonNull(judgement, "judgement");
        todos = List.copyOf(todos);
    }

    /** The codes of the rules that somebody would have to answer for. */
    public List<String> codesToOverride() {
        return codesToOverride(judgement);
    }

    /** The codes of the rules that do not simply let it happen. */
    public static List<String> codesToOverride(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> !finding.outcome().permits())
                .map(finding -> finding.code())
                .toList();
    }
}
