package org.stipple.scheduling.search;

import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** How gladly a day is offered, the best first. */
public enum Tier {
    RECOMMENDED,
    PERMITTED,
    NEEDS_OVERRIDE,
    REFUSED;

    /** Of a day; one that no rule is asked about is offered as gladly as any. */
    static Tier of(DayJudgement day) {
        return day.judgement()
                .map(Tier::of)
                .orElse(day.isRefusedUnjudged() ? REFUSED : RECOMMENDED);
    }

    private static Tier of(Judgement said) {
        if (said.outcome().permits()) {
            return said.verdict() == Verdict.RECOMMENDED ? RECOMMENDED : PERMITTED;
        }
        return said.outcome() == Outcome.NEEDS_OVERRIDE ? NEEDS_OVERRIDE : REFUSED;
    }
}
