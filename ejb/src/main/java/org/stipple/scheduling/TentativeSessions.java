package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.course.progress.NextStep;
import org.stipple.course.review.ReviewRecordChanged;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.telling.VisitNews;

/**
 * Sessions whose time is kept until a review decides: one that is needed is booked then, one that
 * is not gives its time up, in the transaction of the review.
 */
@Dependent
class TentativeSessions {

    private static final String NEEDED = "The review found a further session needed.";
    private static final String NOT_NEEDED = "The review found no further session needed.";

    @Inject private CourseService courses;
    @Inject private BookingRepository bookings;
    @Inject private Journal journal;
    @Inject private VisitNews news;

    void reviewed(@Observes ReviewRecordChanged change) {
        CourseFacts facts = courses.facts(change.courseId());
        Optional<VisitStep> needed = facts.nextStep().flatMap(TentativeSessions::session);
        kept(facts)
                .forEach(
                        booking -> {
                            if (needed.filter(booking.subject().step()::equals).isPresent()) {
                                confirm(booking);
                            } else if (facts.isReadyToComplete() && needed.isEmpty()) {
                                giveUp(booking);
                            }
                        });
    }

    private Stream<Booking> kept(CourseFacts facts) {
        return bookings.openOf(Set.of(facts.clientId())).stream()
                .filter(booking -> booking.status() == BookingStatus.TENTATIVE)
                .filter(booking -> booking.subject().course() == facts.courseId());
    }

    private static Optional<VisitStep> session(NextStep next) {
        return next.step().isSession()
                ? Optional.of(VisitStep.session(next.ordinal()))
                : Optional.empty();
    }

    private void confirm(Booking booking) {
        booking.settle(BookingStatus.TENTATIVE, journal.because(NEEDED));
        journal.record("BOOKING_CONFIRMED", booking);
        news.made(booking);
    }

    private void giveUp(Booking booking) {
        booking.close(BookingStatus.CANCELLED, journal.because(NOT_NEEDED));
        journal.record("BOOKING_CANCELLED", booking);
    }
}
