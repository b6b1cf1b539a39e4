package org.stipple.scheduling.judging;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.StoredJudgement;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * What the policy says now of a booking, by the versions that judged it when it was planned; beside
 * what it said then.
 *
 * @param verdict now
 * @param outcome now
 * @param isContradicted whether what was recorded since speaks against the booking: it is worse
 *     than it was planned, or goes against rules that nobody answered for
 * @param open to-dos that are still to be done
 */
public record CurrentVerdict(
        Verdict verdict, Outcome outcome, boolean isContradicted, Set<TodoKind> open)
        implements Serializable {

    public CurrentVerdict {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(outcome, "outcome");
        open = Set.copyOf(open);
    }

    static CurrentVerdict of(
            Booking booking, StoredJudgement then, Judgement now, Set<TodoKind> open) {
        boolean worse = now.outcome().compareTo(then.outcome()) < 0;
        boolean unanswered =
                now.outcome() == Outcome.NEEDS_OVERRIDE
                        && !answered(booking).containsAll(PlanJudgement.codesToOverride(now));
        boolean waits = booking.parkedUntil().isPresent() && booking.override().isEmpty();
        return new CurrentVerdict(
                now.verdict(), now.outcome(), worse || (unanswered && !waits), open);
    }

    private static Set<String> answered(Booking booking) {
        return booking.override().map(given -> Set.copyOf(given.codes())).orElse(Set.of());
    }
}
