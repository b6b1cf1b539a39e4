package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.Set;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** When a visit is good where it is, or where it would go. */
enum Fit {
    /** Anybody may book it, and it is not before its time. */
    PERMITTED {
        @Override
        boolean isGood(Judgement said) {
            return said.outcome().permits() && isInTime(said.verdict());
        }

        @Override
        NearestDay nearest(VisitCase visit, LocalDate from, LocalDate today) {
            return visit.nearestPermitted(from, today);
        }
    },
    /** It is recommended. */
    RECOMMENDED {
        @Override
        boolean isGood(Judgement said) {
            return said.outcome().permits()
                    && (said.verdict() == Verdict.RECOMMENDED
                            || said.verdict() == Verdict.UNGOVERNED);
        }

        @Override
        NearestDay nearest(VisitCase visit, LocalDate from, LocalDate today) {
            return visit.nearestRecommended(from, today);
        }
    };

    static Fit of(AskRepair ask) {
        return ask.recommended() ? RECOMMENDED : PERMITTED;
    }

    /** Whether a visit may go to where the policy says this. */
    abstract boolean isGood(Judgement said);

    /** The first day from this one on that is good by the rules. */
    abstract NearestDay nearest(VisitCase visit, LocalDate from, LocalDate today);

    private static boolean isInTime(Verdict verdict) {
        return switch (verdict) {
            case MISSING, TOO_SOON, GRACE -> false;
            case LAPSED, EARLY, LATE, RECOMMENDED, UNGOVERNED -> true;
        };
    }

    /**
     * Whether a visit may stay where the policy says this: also where it is no worse than what
     * somebody decided knowingly when it was booked.
     */
    boolean mayStay(Standing visit, Judgement said) {
        return isGood(said) || this == PERMITTED && isDecided(visit, said);
    }

    private static boolean isDecided(Standing visit, Judgement said) {
        if (said.outcome().permits()) {
            return visit.wasBookedAs(said.verdict());
        }
        return said.outcome() == Outcome.NEEDS_OVERRIDE
                && (visit.isParked()
                        || Set.copyOf(visit.answered())
                                .containsAll(PlanJudgement.codesToOverride(said)));
    }
}
