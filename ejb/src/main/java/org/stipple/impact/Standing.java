package org.stipple.impact;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.recall.item.RecallState;
import org.stipple.timeline.DueDays;
import org.stipple.timing.Judgement;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * How a booking, a review or a touch-up stands by certain rules.
 *
 * @param verdict of a booking on its day; null for a review or touch-up, and where no version is in
 *     force
 * @param outcome likewise
 * @param due when a review or touch-up is due; null for a booking, and where nothing is due
 * @param state of a review or touch-up today; null where {@code due} is
 */
public record Standing(Verdict verdict, Outcome outcome, DueDays due, RecallState state)
        implements Serializable {

    /** Nothing is judged, or nothing is due. */
    static final Standing NONE = new Standing(null, null, null, null);

    static Standing said(Judgement judgement) {
        return new Standing(judgement.verdict(), judgement.outcome(), null, null);
    }

    static Standing due(DueDays due, RecallState state) {
        return new Standing(null, null, due, state);
    }

    /** What the rules say of the booking; empty where no version is in force. */
    public Optional<Verdict> said() {
        return Optional.ofNullable(verdict);
    }

    /** From when the review or touch-up is due; empty where it is not. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due).map(DueDays::dueOn);
    }

    /** After which day it is overdue; empty where it is never due. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(due).map(DueDays::lastDay);
    }

    /** Whether somebody has to do with it now or soon. */
    boolean isUpcoming() {
        return state != null && state != RecallState.LATER;
    }

    /** Whether people would notice no difference: by which rule a day is due is none. */
    boolean isAsGoodAs(Standing other) {
        return verdict == other.verdict
                && outcome == other.outcome
                && state == other.state
                && dueOn().equals(other.dueOn())
                && lastDay().equals(other.lastDay());
    }
}
