package org.stipple.scheduling;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.stipple.course.CourseEventService;
import org.stipple.scheduling.booking.Journal;

/**
 * Books the visits of a course in one transaction and one attempt. Who loses the race for a time
 * gets an exception here; {@link CourseBookingService} turns it into an answer.
 */
@Stateless
public class CourseReservation {

    @Inject private ReservationService reservations;
    @Inject private WishReading reading;
    @Inject private BookingDesk desk;
    @Inject private Journal journal;
    @Inject private CourseEventService events;
    @Resource private SessionContext context;

    /**
     * Books all visits or none.
     *
     * @throws org.stipple.platform.refusal.ConstraintException if somebody took a time or a step
     *     meanwhile
     * @throws org.stipple.platform.refusal.ContendedException if the database let another go first
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseDecision book(@Valid BookCourse course) {
        List<Long> booked = new ArrayList<>();
        for (BookVisit visit : course.visits()) {
            BookingDecision decision = book(visit, course.isTentative(visit));
            if (!(decision instanceof BookingDecision.Booked one)) {
                context.setRollbackOnly();
                return new CourseDecision.NotBooked(visit, decision);
            }
            booked.add(one.bookingId());
        }
        course.findEvent()
                .ifPresent(event -> course.findCourse().ifPresent(id -> events.note(id, event)));
        return new CourseDecision.Booked(booked);
    }

    private BookingDecision book(BookVisit visit, boolean tentative) {
        return reservations.findAnswer(visit).orElseGet(() -> reserve(visit, tentative));
    }

    private BookingDecision reserve(BookVisit visit, boolean tentative) {
        Wish wish =
                new Wish(
                        visit,
                        reading.read(
                                visit.subject(), visit.day(), visit.roomId(), journal.now(), 0));
        return tentative ? desk.reserveTentatively(wish) : desk.reserve(wish);
    }
}
