package org.stipple.impact;

import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.progress.CourseFacts;
import org.stipple.happened.Happening;
import org.stipple.scheduling.plan.PlannedVisit;

/**
 * All that counts of one client.
 *
 * @param courses of which the changed rules would speak
 * @param happenings of hers and of her courses
 * @param open her open bookings, of whatever course
 */
record ConcernedClient(
        long id,
        List<ConcernedCourse> courses,
        List<Happening> happenings,
        List<OpenBooking> open) {

    String name() {
        return courses.isEmpty() ? open.get(0).clientName() : courses.get(0).clientName();
    }

    Optional<CourseFacts> findCourse(long courseId) {
        return courses.stream()
                .map(ConcernedCourse::facts)
                .filter(facts -> facts.courseId() == courseId)
                .findFirst();
    }

    List<PlannedVisit> visits() {
        return open.stream().map(OpenBooking::visit).toList();
    }

    /** Whether a day is taken for such a visit in this course. */
    boolean isBooked(long courseId, VisitKind kind) {
        return open.stream()
                .map(booking -> booking.visit().subject())
                .anyMatch(subject -> subject.course() == courseId && subject.step().kind() == kind);
    }
}
