package org.stipple.scheduling.proposal;

import java.util.Objects;
import org.stipple.catalogue.visit.VisitKind;
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

    /** Whether it is a patch test, or reads one. */
    boolean isTest() {
        return step.kind() == VisitKind.PATCH_TEST || step.kind() == VisitKind.PATCH_TEST_READING;
    }
}
