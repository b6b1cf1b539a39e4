package org.stipple.recall.item;

import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.NextStep;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Which touch-up or review it is: there is one item for each.
 *
 * @param kind TOUCH_UP or REVIEW
 * @param ordinal of the touch-up from 1; 0 for a review
 */
public record RecallKey(long courseId, VisitKind kind, int ordinal) {

    public RecallKey {
        boolean isTouchUp = kind == VisitKind.TOUCH_UP;
        if (!isRecall(kind) || isTouchUp != ordinal > 0) {
            throw new IllegalArgumentException(kind + " " + ordinal + " does not fall due");
        }
    }

    /** What a course waits for next. */
    public static RecallKey of(long courseId, NextStep next) {
        return new RecallKey(courseId, next.kind(), next.ordinal());
    }

    /** What a visit is for. */
    public static RecallKey of(VisitSubject subject) {
        return new RecallKey(subject.course(), subject.step().kind(), subject.step().ordinal());
    }

    /** Whether visits of this kind fall due and are called for. */
    public static boolean isRecall(VisitKind kind) {
        return kind == VisitKind.TOUCH_UP || kind == VisitKind.REVIEW;
    }
}
