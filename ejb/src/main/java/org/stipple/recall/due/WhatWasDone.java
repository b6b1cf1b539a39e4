package org.stipple.recall.due;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.review.ReviewFact;
import org.stipple.course.session.SessionFact;
import org.stipple.recall.item.RecallKey;

/** What the record of a course says of its touch-ups and reviews. */
record WhatWasDone(CourseFacts course) {

    /**
     * The day on which a touch-up was done, or a review last decided; empty while it was not. A
     * review that is asked for anew is not asked about here.
     */
    Optional<LocalDate> on(RecallKey key) {
        return key.kind() == VisitKind.TOUCH_UP
                ? touchUps()
                        .filter(done -> done.ordinal() == key.ordinal())
                        .map(SessionFact::performedOn)
                        .findFirst()
                : course.reviews().stream()
                        .filter(ReviewFact::isDecided)
                        .map(ReviewFact::heldOn)
                        .max(Comparator.naturalOrder());
    }

    /** The touch-ups that were done. */
    Stream<RecallKey> keys() {
        return touchUps()
                .map(done -> new RecallKey(course.courseId(), VisitKind.TOUCH_UP, done.ordinal()));
    }

    private Stream<SessionFact> touchUps() {
        return course.sessions().stream().filter(done -> !done.isSession());
    }

    /** The day from which it counts: of what was done before it, or of the end of the course. */
    LocalDate since(RecallKey key) {
        boolean isReview = key.kind() == VisitKind.REVIEW;
        Stream<LocalDate> treated =
                course.sessions().stream()
                        .filter(
                                done ->
                                        done.isSession()
                                                || !isReview && done.ordinal() < key.ordinal())
                        .map(SessionFact::performedOn);
        return Stream.concat(treated, course.course().end().stream())
                .max(Comparator.naturalOrder())
                .orElse(course.course().openedOn());
    }
}
