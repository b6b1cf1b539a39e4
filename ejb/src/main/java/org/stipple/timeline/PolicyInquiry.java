package org.stipple.timeline;

import java.time.LocalDate;
import java.util.List;
import org.stipple.timing.Band;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Timeline;
import org.stipple.timing.TimingEvaluator;
import org.stipple.timing.Verdict;

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

    /**
     * The same question as if what is missing or lapsed on that day, and does not lie in the
     * course, were done on it: a consultation, a consent, a test, a review. It is this very
     * question where nothing of the kind is.
     */
    public PolicyInquiry onceMet(LocalDate day) {
        Timeline timeline = inquiry.timeline();
        for (Finding finding : judge(day).judgement().findings()) {
            EventName wanted = finding.from().get(0);
            if (isWanting(finding) && canBeDone(wanted)) {
                timeline = timeline.with(new Event(wanted, day));
            }
        }
        return timeline.equals(inquiry.timeline())
                ? this
                : new PolicyInquiry(
                        rules,
                        new Inquiry(inquiry.protocol(), inquiry.tags(), timeline, inquiry.step()));
    }

    private static boolean isWanting(Finding finding) {
        return finding.isMissing() || finding.verdict() == Verdict.LAPSED;
    }

    private static boolean canBeDone(EventName wanted) {
        return switch (wanted.kind()) {
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    PATCH_TEST_CLEARED,
                    PATCH_TEST_WAIVED,
                    REVIEW ->
                    true;
            case PATCH_TEST_REACTED, SESSION, COURSE_END, TOUCH_UP, OBSERVATION, PREVIOUS_SESSION ->
                    false;
        };
    }
}
