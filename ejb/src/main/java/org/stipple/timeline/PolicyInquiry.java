package org.stipple.timeline;

import java.time.LocalDate;
import java.util.List;
import org.stipple.timing.Band;
import org.stipple.timing.Inquiry;
import org.stipple.timing.NearestDay;
import org.stipple.timing.TimingEvaluator;

/**
 * A question to the policy with all that is needed to answer it for any day, without asking the
 * database again.
 */
public record PolicyInquiry(RulesInForce rules, Inquiry inquiry) {

    public PolicyJudgement judge(LocalDate day) {
        return new PolicyJudgement(TimingEvaluator.judge(inquiry, day), rules);
    }

    /** The first day from this one on that may be booked, with a warning or without. */
    public NearestDay nearestPermitted(LocalDate from) {
        return TimingEvaluator.nearestPermitted(inquiry, from);
    }

    /** The first day from this one on that is recommended. */
    public NearestDay nearestRecommended(LocalDate from) {
        return TimingEvaluator.nearestRecommended(inquiry, from);
    }

    /** The verdicts of all days from the first to the last, both inclusive. */
    public List<Band> bands(LocalDate first, LocalDate last) {
        return TimingEvaluator.bands(inquiry, first, last);
    }
}
