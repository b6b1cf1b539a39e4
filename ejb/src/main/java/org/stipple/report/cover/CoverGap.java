package org.stipple.report.cover;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.timing.EventName;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** What a session or touch-up was done without, by the rules that spoke of its day. */
enum CoverGap {
    CONSULTATION,
    TEST,
    CONSENT,
    /** On a day that a rule refuses: too soon after something, or later than it allows. */
    BLOCK;

    /** The gaps that a judgement finds, whatever the severity of a rule that misses a paper. */
    static Set<CoverGap> of(Judgement judgement) {
        Set<CoverGap> gaps = EnumSet.noneOf(CoverGap.class);
        judgement.findings().forEach(finding -> find(finding).ifPresent(gaps::add));
        return gaps;
    }

    private static Optional<CoverGap> find(Finding finding) {
        boolean isWanting =
                finding.verdict() == Verdict.MISSING || finding.verdict() == Verdict.LAPSED;
        Optional<CoverGap> paper = isWanting ? paper(finding.from()) : Optional.empty();
        return paper.or(
                () -> finding.outcome() == Outcome.REFUSED ? Optional.of(BLOCK) : Optional.empty());
    }

    private static Optional<CoverGap> paper(List<EventName> wanted) {
        return wanted.stream().flatMap(event -> paper(event.kind()).stream()).findFirst();
    }

    private static Optional<CoverGap> paper(EventName.Kind wanted) {
        return switch (wanted) {
            case CONSULTATION -> Optional.of(CONSULTATION);
            case CONSENT -> Optional.of(CONSENT);
            case PATCH_TEST_APPLIED, PATCH_TEST_CLEARED, PATCH_TEST_REACTED, PATCH_TEST_WAIVED ->
                    Optional.of(TEST);
            case SESSION, REVIEW, COURSE_END, TOUCH_UP, OBSERVATION, PREVIOUS_SESSION ->
                    Optional.empty();
        };
    }
}
