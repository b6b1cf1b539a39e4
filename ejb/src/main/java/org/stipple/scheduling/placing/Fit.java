package org.stipple.scheduling.placing;

import java.io.Serializable;
import java.util.Optional;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * What the policy says of a visit on a day.
 *
 * @param verdict null for a visit that it does not judge
 * @param outcome null for a visit that it does not judge
 */
public record Fit(Verdict verdict, Outcome outcome) implements Serializable {

    /** Of a visit that it does not judge. */
    public static final Fit UNJUDGED = new Fit(null, null);

    public static Fit of(Judgement judgement) {
        return new Fit(judgement.verdict(), judgement.outcome());
    }

    /** Whether anybody may plan it, with a warning or without. */
    public boolean isPermitted() {
        return outcome == null || outcome.permits();
    }

    /** Whether somebody would have to answer for it. */
    public boolean needsOverride() {
        return outcome == Outcome.NEEDS_OVERRIDE;
    }

    /** Whether it is recommended, or nobody says when it is. */
    public boolean isRecommended() {
        return verdict == null || verdict == Verdict.RECOMMENDED || verdict == Verdict.UNGOVERNED;
    }

    public Optional<Verdict> said() {
        return Optional.ofNullable(verdict);
    }
}
