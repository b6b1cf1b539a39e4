package org.stipple.scheduling.offer;

import java.util.Objects;
import java.util.Optional;
import org.stipple.scheduling.judging.PlanJudgement;

/**
 * What a visit comes to by the same judging as its booking: what can still be done until the day
 * counts as done, and is named.
 *
 * @param today if it were today
 * @param day on the day that it is booked for or, unbooked, on the best day to offer; null where it
 *     cannot be booked on any day of the next two years
 */
public record Prospect(PlanJudgement today, PlanJudgement day) {

    public Prospect {
        Objects.requireNonNull(today, "today");
    }

    /** On the day that it is booked for, or is best offered; empty where there is none. */
    public Optional<PlanJudgement> onItsDay() {
        return Optional.ofNullable(day);
    }
}
