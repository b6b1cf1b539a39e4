package org.stipple.scheduling.judging;

import java.util.Objects;
import java.util.Set;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timeline.RulesInForce;
import org.stipple.timing.Judgement;

/**
 * Why the policy says of a booking what it says: what it said when the visit was planned and what
 * it says now, by the same versions.
 *
 * @param open to-dos that are still to be done
 */
public record BookingReasons(
        Judgement then, Judgement now, RulesInForce rules, Set<TodoKind> open) {

    public BookingReasons {
        Objects.requireNonNull(then, "then");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(rules, "rules");
        open = Set.copyOf(open);
    }
}
