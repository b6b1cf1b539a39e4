package org.stipple.scheduling.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.stipple.course.review.RecordReview;
import org.stipple.course.session.RecordSession;
import org.stipple.course.session.SessionDecision;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Journal;

/**
 * Takes a visit from the client's arrival to what was done. Nothing moves on by the clock: only
 * people say that a client came, or did not.
 */
@Stateless
public class VisitService {

    @Inject private BookingRepository bookings;
    @Inject private VisitStart starts;
    @Inject private VisitRecords records;
    @Inject private SiteService sites;
    @Inject private Journal journal;

    /**
     * The client is there. Also puts right that she was said to have missed it.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws NotOnItsDayException on any other day
     * @throws org.stipple.platform.refusal.ConstraintException if her time was taken after she was
     *     said to have missed it
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void arrive(@Valid VisitAct act) {
        Booking booking = onItsDay(act.bookingId(), act.version());
        booking.arrive(journal.sign());
        journal.record("VISIT_ARRIVED", booking);
    }

    /**
     * The client was not there after all.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void undoArrival(@Valid VisitAct act) {
        Booking booking = bookings.get(act.bookingId(), act.version());
        booking.undoArrival(journal.because(act.reason()));
        journal.record("VISIT_ARRIVAL_UNDONE", booking);
    }

    /**
     * Starts a visit, judged anew on what has happened and nothing else, by the versions in force
     * today.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws NotOnItsDayException on any other day
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't start from where it
     *     is
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public StartDecision start(@Valid StartVisit start) {
        Booking booking = onItsDay(start.bookingId(), start.version());
        if (booking.status() == BookingStatus.BOOKED) {
            booking.arrive(journal.sign());
        }
        booking.mustAllow(BookingStatus.IN_PROGRESS);
        StartDecision decision = starts.start(booking, start, sites.todayAt(booking.siteId()));
        journal.record(
                decision instanceof StartDecision.Started ? "VISIT_STARTED" : "VISIT_NOT_STARTED",
                booking);
        return decision;
    }

    /**
     * Nothing had begun after all.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void undoStart(@Valid VisitAct act) {
        Booking booking = bookings.get(act.bookingId(), act.version());
        booking.undoStart(journal.because(act.reason()));
        journal.record("VISIT_START_UNDONE", booking);
    }

    /**
     * Records what was done in a session or touch-up, and closes the visit. A visit of a past day,
     * of which nobody said anything, is closed so too.
     *
     * @return what became of the record; the visit is done only once it is on record
     * @throws NotFoundException if there is no such booking, or it is of another course or step
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws NotBegunException if it is still to come
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public SessionDecision finish(@Valid VisitAct act, @Valid RecordSession done) {
        Booking booking = canFinish(act);
        SessionDecision decision = records.record(booking, done);
        if (decision instanceof SessionDecision.Recorded) {
            finish(booking);
        }
        return decision;
    }

    /**
     * Records what was decided in a review, and closes the visit.
     *
     * @throws NotFoundException if there is no such booking, or it is of another course
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws NotBegunException if it is still to come
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void finish(@Valid VisitAct act, @Valid RecordReview held) {
        Booking booking = canFinish(act);
        records.record(booking, held);
        finish(booking);
    }

    /**
     * Closes a visit whose facts are recorded elsewhere: a consultation, a patch test or its
     * reading.
     *
     * @throws NotFoundException if there is no such booking, or it is of another kind
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws NotBegunException if it is still to come
     */
    @RolesAllowed({"TECHNICIAN", "DOCTOR"})
    public void finish(@Valid VisitAct act) {
        Booking booking = canFinish(act);
        if (booking.subject().step().needsCourse()) {
            throw new NotFoundException("booking", act.bookingId());
        }
        finish(booking);
    }

    private void finish(Booking booking) {
        booking.finish(journal.sign());
        journal.record("VISIT_DONE", booking);
    }

    private Booking canFinish(VisitAct act) {
        Booking booking = bookings.get(act.bookingId(), act.version());
        boolean past = booking.time().onDay().isBefore(sites.todayAt(booking.siteId()));
        if (!past && booking.status() != BookingStatus.IN_PROGRESS) {
            throw new NotBegunException();
        }
        booking.mustAllow(BookingStatus.DONE);
        return booking;
    }

    /**
     * The client did not come.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws NotBegunException before the visit was to begin
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void noShow(@Valid VisitAct act) {
        Booking booking = bookings.get(act.bookingId(), act.version());
        if (journal.now().isBefore(booking.time().visitStart())) {
            throw new NotBegunException();
        }
        booking.close(BookingStatus.NO_SHOW, journal.because(act.reason()));
        journal.record("BOOKING_NO_SHOW", booking);
    }

    private Booking onItsDay(long bookingId, int version) {
        Booking booking = bookings.get(bookingId, version);
        LocalDate day = booking.time().onDay();
        if (!day.equals(sites.todayAt(booking.siteId()))) {
            throw new NotOnItsDayException(day);
        }
        return booking;
    }
}
