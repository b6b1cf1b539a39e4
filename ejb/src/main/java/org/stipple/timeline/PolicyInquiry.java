package org.stipple.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stipple.timing.Band;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Inquiry;
import org.stipple.timing.NearestDay;
import org.stipple.timing.Protocol;
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
     * The same question without the rules that miss on that day what can be done any day, or find
     * it lapsed: a consultation, a consent, a test, a review. What is left are the days once that
     * is there. It is this very question where nothing of the kind is.
     */
    public PolicyInquiry onceMet(LocalDate day) {
        Set<String> wanting = wanting(day).map(Finding::code).collect(Collectors.toSet());
        return wanting.isEmpty() ? this : without(wanting);
    }

    /** What {@link #onceMet} takes as met, each as the rules name it. */
    public List<EventName> missing(LocalDate day) {
        return wanting(day).map(finding -> finding.from().get(0)).distinct().toList();
    }

    /**
     * The same question, once met, without the rules too that are met on that day and state no
     * days. They say nothing of the days to come, and the days before they were met are not of
     * interest.
     */
    public PolicyInquiry shape(LocalDate day) {
        PolicyInquiry met = onceMet(day);
        Set<String> silent =
                met.judge(day).judgement().findings().stream()
                        .filter(finding -> finding.window().days().isEmpty())
                        .map(Finding::code)
                        .collect(Collectors.toSet());
        return silent.isEmpty() ? met : met.without(silent);
    }

    private Stream<Finding> wanting(LocalDate day) {
        return judge(day).judgement().findings().stream()
                .filter(finding -> finding.isMissing() || finding.verdict() == Verdict.LAPSED)
                .filter(finding -> canBeDone(finding.from().get(0)));
    }

    private PolicyInquiry without(Set<String> codes) {
        Protocol all = inquiry.protocol();
        Protocol fewer =
                new Protocol(
                        all.id(),
                        all.rules().stream().filter(rule -> !codes.contains(rule.code())).toList());
        return new PolicyInquiry(
                rules, new Inquiry(fewer, inquiry.tags(), inquiry.timeline(), inquiry.step()));
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
