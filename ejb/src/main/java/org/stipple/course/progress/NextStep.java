package org.stipple.course.progress;

import java.io.Serializable;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.timing.Step;

/**
 * What comes next in a course by its meaning; whether it may happen on a day is not asked here.
 *
 * @param kind SESSION, REVIEW or TOUCH_UP
 * @param ordinal from 1 for a session or touch-up, 0 for a review
 * @param beyondPlan whether more sessions are asked for than were planned, so that completing the
 *     course is nearer
 */
public record NextStep(Step step, VisitKind kind, int ordinal, boolean beyondPlan)
        implements Serializable {

    static NextStep session(int ordinal, boolean beyondPlan) {
        return new NextStep(Step.session(ordinal), VisitKind.SESSION, ordinal, beyondPlan);
    }

    static NextStep review() {
        return new NextStep(Step.REVIEW, VisitKind.REVIEW, 0, false);
    }

    static NextStep touchUp(int ordinal) {
        return new NextStep(Step.TOUCH_UP, VisitKind.TOUCH_UP, ordinal, false);
    }
}
