package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Judgement;

/**
 * A visit of a proposal.
 *
 * @param tentative whether its time is only kept until the review decides
 * @param day in the clinic's zone
 * @param said what the policy says of it, the visits before it counted as done; null for a visit
 *     that it does not judge
 * @param todos to be done before it starts
 */
public record ProposedVisit(
        VisitStep step,
        boolean tentative,
        LocalDate day,
        FreeSlot slot,
        Judgement said,
        List<PlannedTodo> todos) {

    public ProposedVisit {
        todos = List.copyOf(todos);
    }

    static ProposedVisit of(Stop stop) {
        return new ProposedVisit(
                stop.wish().step(),
                stop.wish().tentative(),
                stop.day(),
                stop.slot(),
                stop.judgement().orElse(null),
                stop.todos());
    }

    public Optional<Judgement> judgement() {
        return Optional.ofNullable(said);
    }
}
