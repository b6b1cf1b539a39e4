package org.stipple.timeline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A step to be judged on a day.
 *
 * @param day on which it would happen, or did
 */
public record JudgeStep(AskPolicy ask, LocalDate day) {

    public JudgeStep {
        Objects.requireNonNull(ask, "ask");
        Objects.requireNonNull(day, "day");
    }
}
