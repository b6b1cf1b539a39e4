package org.stipple.scheduling.override;

import org.stipple.scheduling.judging.DayJudgement;

/** What became of a request for an override that somebody agreed to. */
public sealed interface OverrideDecision {

    /**
     * The visit is booked.
     *
     * @param answered whether somebody has to answer for it; the rules may permit it by now
     */
    record Approved(boolean answered) implements OverrideDecision {}

    /** What was recorded since shuts it, and nobody may open that; the request still stands. */
    record RefusedNow(DayJudgement judgement) implements OverrideDecision {}
}
