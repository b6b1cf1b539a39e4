package org.stipple.timing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A run of days that are all the same to the policy.
 *
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param verdict of each of these days
 * @param outcome of each of these days
 */
public record Band(LocalDate from, LocalDate to, Verdict verdict, Outcome outcome) {

    public Band {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "a band ends on " + to + " before it begins on " + from);
        }
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(outcome, "outcome");
    }

    /** Whether a day of this verdict and outcome goes on with this band. */
    boolean isLike(Judgement judgement) {
        return verdict == judgement.verdict() && outcome == judgement.outcome();
    }

    Band until(LocalDate last) {
        return new Band(from, last, verdict, outcome);
    }
}
