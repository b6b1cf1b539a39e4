package org.stipple.scheduling.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.review.RecordReview;
import org.stipple.course.review.ReviewService;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionDecision;
import org.stipple.course.session.SessionService;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;

/** Records what was done in a visit, as the course keeps it. */
@Dependent
class VisitRecords {

    @Inject private SessionService sessions;
    @Inject private ReviewService reviews;

    SessionDecision record(Booking booking, RecordSession done) {
        VisitKind kind = VisitKind.valueOf(done.kind().name());
        mustBe(booking, done.courseId(), new VisitStep(kind, done.ordinal()));
        if (done.bookingId() != booking.id()) {
            throw new NotFoundException("booking", done.bookingId());
        }
        return sessions.record(done);
    }

    void record(Booking booking, RecordReview held) {
        mustBe(booking, held.courseId(), VisitStep.of(VisitKind.REVIEW));
        reviews.record(held);
    }

    private static void mustBe(Booking booking, long courseId, VisitStep step) {
        VisitSubject subject = booking.subject();
        if (subject.course() != courseId || !subject.step().equals(step)) {
            throw new NotFoundException("booking", booking.id());
        }
    }
}
