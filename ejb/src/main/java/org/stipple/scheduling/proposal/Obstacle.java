package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.timing.EventName;

/**
 * Why there is no proposal.
 *
 * @param step that has no day; the last one where the event is too near
 * @param day RULES and MISSING: from which on no day was found; DIARY: the first that the rules
 *     would permit; EVENT: on which the client would be ready by the rules alone
 * @param codes of the rules that stand in the way; none for DIARY
 * @param needs MISSING: what has to happen first, and no step of the plan brings; else none
 */
public record Obstacle(
        Kind kind, VisitStep step, LocalDate day, List<String> codes, List<EventName> needs) {

    /** What stands in the way. */
    public enum Kind {
        /** The rules permit the step on no day. */
        RULES,
        /** Rules count from what neither is on record nor booked, nor a step of the plan. */
        MISSING,
        /** The rules permit it, and no time is free. */
        DIARY,
        /** The rules alone make the client ready too late for the event. */
        EVENT
    }

    public Obstacle {
        codes = List.copyOf(codes);
        needs = List.copyOf(needs);
    }

    /** Without anything that is missing. */
    Obstacle(Kind kind, VisitStep step, LocalDate day, List<String> codes) {
        this(kind, step, day, codes, List.of());
    }
}
