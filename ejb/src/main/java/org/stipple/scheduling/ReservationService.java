package org.stipple.scheduling;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.ContendedException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.slot.WallClock;
import org.stipple.scheduling.telling.VisitNews;

/**
 * Books, in one transaction and one attempt. Who loses the race for a time gets an exception here;
 * {@link SchedulingService} turns it into an answer.
 */
@Stateless
public class ReservationService {

    @Inject private BookingRepository bookings;
    @Inject private WishReading reading;
    @Inject private BookingDesk desk;
    @Inject private Journal journal;
    @Inject private SiteService sites;
    @Inject private VisitNews news;

    /**
     * What would become of this visit; nothing is stored.
     *
     * @param without a booking that would give its own time up for it; 0 for none
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision preview(@Valid BookVisit visit, long without) {
        return desk.preview(wish(visit, without));
    }

    /**
     * Books a visit.
     *
     * @throws ConstraintException if somebody took the time, the step or the request key meanwhile
     * @throws ContendedException if the database let another go first
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision book(@Valid BookVisit visit) {
        return findAnswer(visit).orElseGet(() -> desk.reserve(wish(visit, 0)));
    }

    /**
     * Gives a booking another time, person or room. It is judged anew; the old one stays and names
     * the new one.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since the form was
     *     filled
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't be moved any more
     * @throws ConstraintException if somebody took the time or the request key meanwhile
     * @throws ContendedException if the database let another go first
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision move(@Valid MoveBooking move) {
        return findAnswer(move.to()).orElseGet(() -> moveOnce(move));
    }

    private BookingDecision moveOnce(MoveBooking move) {
        Booking old = bookings.get(move.bookingId(), move.version());
        old.mustAllow(BookingStatus.MOVED);
        if (!old.subject().equals(move.to().subject())) {
            throw new NotFoundException("booking", move.bookingId());
        }
        Wish wish = wish(move.to(), old.id());
        return desk.replace(wish, old, journal.because(move.reason()));
    }

    private Wish wish(BookVisit visit, long without) {
        return new Wish(
                visit,
                reading.read(visit.subject(), visit.day(), visit.roomId(), journal.now(), without));
    }

    /**
     * Gives a booking up. It counts as late from its site's limit on, and stays on record.
     *
     * @return how it was given up: CANCELLED or LATE_CANCELLED
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't be cancelled any
     *     more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingStatus cancel(@Valid CancelBooking cancel) {
        Booking booking = bookings.get(cancel.bookingId(), cancel.version());
        Duration limit = Duration.ofHours(sites.get(booking.siteId()).lateCancelHours());
        boolean late = journal.now().isAfter(booking.time().visitStart().minus(limit));
        BookingStatus as =
                late && booking.status().allows(BookingStatus.LATE_CANCELLED)
                        ? BookingStatus.LATE_CANCELLED
                        : BookingStatus.CANCELLED;
        BookingStatus was = booking.status();
        booking.close(as, journal.because(cancel.reason()));
        journal.record("BOOKING_" + as, booking);
        news.cancelled(booking, was);
        return as;
    }

    /**
     * Books what was kept tentatively: the client agreed, or it is known to be needed.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.platform.refusal.StaleException if somebody changed it since it was shown
     * @throws org.stipple.scheduling.booking.BookingStateException if it is not tentative any more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void confirm(long bookingId, int version) {
        Booking booking = bookings.get(bookingId, version);
        booking.settle(BookingStatus.TENTATIVE, journal.because(""));
        journal.record("BOOKING_CONFIRMED", booking);
        news.made(booking);
    }

    /** The answer that this request got before; empty for a new one. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<BookingDecision> findAnswer(@Valid BookVisit visit) {
        return bookings.findByRequest(visit.requestKey()).map(booking -> answer(booking, visit));
    }

    private BookingDecision answer(Booking booking, BookVisit visit) {
        boolean same =
                WallClock.find(visit.day(), visit.time(), sites.name(booking.siteId()).zone())
                        .filter(start -> booking.takes(visit.subject(), visit.personId(), start))
                        .isPresent();
        if (!same) {
            return new BookingDecision.NotPossible(
                    List.of(Problem.at(Problem.Field.CLIENT, "request_key_used")));
        }
        return booking.parkedUntil()
                .<BookingDecision>map(until -> new BookingDecision.Parked(booking.id(), until))
                .orElseGet(() -> new BookingDecision.Booked(booking.id()));
    }

    /** That it is taken, with the next free times for the same visit. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingDecision taken(@Valid BookVisit visit, Set<TakenPart> what, long without) {
        return desk.taken(wish(visit, without), what);
    }
}
