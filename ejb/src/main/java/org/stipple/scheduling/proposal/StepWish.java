package org.stipple.scheduling.proposal;

import java.util.Objects;
import org.stipple.scheduling.plan.VisitStep;

/**
 * A step of the course that is to be planned.
 *
 * @param tentative whether its time is only kept until the review decides
 */
record StepWish(VisitStep step, boolean tentative) {

    StepWish {
        Objects.requireNonNull(step, "step");
    }
}
