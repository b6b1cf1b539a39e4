package org.stipple.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.EnumSet;

/**
 * Books whole courses. Nothing of one is booked unless all of it is; who asks for a time that
 * another one takes in the same moment is told so.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourseBookingService {

    @Inject private CourseReservation reservation;
    @Inject private ReservationService reservations;

    /**
     * Books all visits of a course, each judged with those before it counted as planned, or none.
     * The same request gets the same answer however often it is posted.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client, or no such
     *     course of hers
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseDecision book(@Valid BookCourse course) {
        return FreshAttempts.at(() -> reservation.book(course)).orElseGet(() -> taken(course));
    }

    private CourseDecision taken(BookCourse course) {
        BookVisit first = course.visits().get(0);
        return new CourseDecision.NotBooked(
                first, reservations.taken(first, EnumSet.allOf(TakenPart.class), 0));
    }
}
