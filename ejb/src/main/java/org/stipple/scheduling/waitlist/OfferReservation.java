package org.stipple.scheduling.waitlist;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.stipple.audit.Reasoned;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.ContendedException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.OfferDesk;
import org.stipple.scheduling.Problem;
import org.stipple.scheduling.TakenPart;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Holds;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.plan.BookedTime;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Offers times and notes answers, each in one transaction and one attempt. Who loses the race for a
 * time gets an exception here; {@link OfferingService} turns it into an answer.
 */
@Stateless
public class OfferReservation {

    /**
     * As long as it takes to reach somebody by telephone and let her think; short enough that the
     * next can be asked on the same morning.
     */
    static final Duration LASTS = Duration.ofHours(1);

    private static final String TAKEN = "Taken from the waitlist.";

    @Inject private WaitlistRepository waitlist;
    @Inject private BookingRepository bookings;
    @Inject private OfferDesk desk;
    @Inject private Holds holds;
    @Inject private Journal journal;
    @Inject private WaitlistJournal trail;
    @Inject private SiteService sites;
    @Resource private SessionContext context;

    /**
     * Keeps the time for her.
     *
     * @throws NotFoundException if there is no such entry
     * @throws NotWaitingException if she no longer waits
     * @throws ConstraintException if somebody took the time meanwhile, or offered her another
     * @throws ContendedException if the database let another go first
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public BookingDecision offer(@Valid OfferTime offer) {
        Optional<Booking> same = bookings.findByRequest(offer.requestKey());
        if (same.isPresent()) {
            return answered(same.get(), offer);
        }
        WaitlistEntry entry = waitlist.get(offer.entryId());
        entry.mustWait();
        Instant now = journal.now();
        Optional<Booking> earlier = bookings.findOffered(entry.id());
        if (earlier.filter(hold -> hold.occupies(now)).isPresent()) {
            return notPossible("offered_already");
        }
        holds.letGo(earlier.stream().toList(), now);
        BookingDecision decision =
                desk.offer(visit(offer, entry.subject()), entry.id(), has(entry, now), LASTS);
        if (decision instanceof BookingDecision.Offered held) {
            waitlist.add(
                    new WaitlistOffer(entry.id(), held.bookingId(), journal.sign(), held.until()));
            trail.record("WAITLIST_OFFERED", entry);
        }
        return decision;
    }

    private BookingDecision answered(Booking hold, OfferTime offer) {
        return waitlist.findByBooking(hold.id(), journal.now())
                .filter(made -> made.entryId() == offer.entryId())
                .<BookingDecision>map(
                        made -> new BookingDecision.Offered(hold.id(), made.made().until()))
                .orElseGet(() -> notPossible("request_key_used"));
    }

    private static BookingDecision notPossible(String key) {
        return new BookingDecision.NotPossible(
                List.of(new Problem(Problem.Field.CLIENT, key, List.of())));
    }

    private long has(WaitlistEntry entry, Instant now) {
        return findHas(entry, now).map(Booking::id).orElse(0L);
    }

    private Optional<Booking> findHas(WaitlistEntry entry, Instant now) {
        VisitSubject subject = entry.subject();
        return Waiter.has(subject, bookings.openOf(Set.of(subject.clientId())), now);
    }

    private static BookVisit visit(OfferTime offer, VisitSubject subject) {
        return new BookVisit(
                offer.requestKey(),
                subject,
                offer.personId(),
                offer.roomId(),
                offer.day(),
                offer.time(),
                offer.minutes(),
                Set.of(),
                "",
                "");
    }

    /** That the time is taken, with the next free ones for the same visit. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public BookingDecision taken(@Valid OfferTime offer, Set<TakenPart> what) {
        WaitlistEntry entry = waitlist.get(offer.entryId());
        return desk.taken(visit(offer, entry.subject()), what, has(entry, journal.now()));
    }

    /**
     * Books what was offered. The booking that she has is moved there in the same transaction. It
     * is judged anew: by now it may be shut, and then nothing is changed.
     *
     * @throws NotFoundException if the booking holds no offer
     * @throws NotWaitingException if she no longer waits, or the time is no longer held for her
     * @throws org.stipple.platform.refusal.StaleException if somebody answered in the same moment
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public BookingDecision take(@Valid TakeOffer take) {
        WaitlistOffer offer = waitlist.getOffer(take.bookingId());
        Booking hold = bookings.get(take.bookingId());
        if (hold.status() == BookingStatus.BOOKED) {
            return new BookingDecision.Booked(hold.id());
        }
        Instant now = journal.now();
        WaitlistEntry entry = waitlist.get(offer.entryId());
        entry.mustWait();
        if (!hold.isOffered() || hold.hasRunOut(now)) {
            throw new NotWaitingException();
        }
        Reasoned act = journal.because(TAKEN);
        BookingDecision decision = desk.take(hold, findHas(entry, now), take.readAlerts(), act);
        if (decision instanceof BookingDecision.Booked) {
            offer.answer(OfferState.TAKEN, journal.because(take.note()));
            entry.end(WaitState.TAKEN, act);
            trail.record("WAITLIST_TAKEN", entry);
        } else {
            context.setRollbackOnly();
        }
        return decision;
    }

    /**
     * The same time once more, to be offered anew, if the offer ran out before she answered; empty
     * while it runs, and for one that was answered.
     *
     * @throws NotFoundException if the booking holds no offer
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public Optional<OfferTime> findLapsed(long bookingId) {
        Booking hold = bookings.get(bookingId);
        OfferRow offer = waitlist.getOffer(bookingId).row(hold, journal.now());
        return offer.state() == OfferState.RAN_OUT
                ? Optional.of(again(offer.entryId(), hold))
                : Optional.empty();
    }

    private OfferTime again(long entryId, Booking hold) {
        ZoneId zone = sites.name(hold.siteId()).zone();
        BookedTime time = hold.time();
        return new OfferTime(
                UUID.randomUUID(),
                entryId,
                hold.personId(),
                hold.roomId(),
                time.onDay(),
                time.visitStart().atZone(zone).toLocalTime(),
                time.times().minutes());
    }

    /**
     * Notes that it is not taken, and frees the time at once. That somebody declined what had run
     * out already is noted too.
     *
     * @param as declined by her, or called back by the desk
     * @throws NotFoundException if the booking holds no offer
     * @throws NotWaitingException if it was answered before
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void refuse(@Valid RefuseOffer refuse, OfferState as) {
        WaitlistOffer offer = waitlist.getOffer(refuse.bookingId());
        Booking hold = bookings.get(refuse.bookingId());
        OfferState state = offer.row(hold, journal.now()).state();
        if (state != OfferState.RUNNING && state != OfferState.RAN_OUT) {
            throw new NotWaitingException();
        }
        Reasoned act = journal.because(refuse.reason());
        offer.answer(as, act);
        if (hold.isOffered()) {
            hold.close(BookingStatus.CANCELLED, act);
        }
        trail.record(
                as == OfferState.DECLINED ? "WAITLIST_DECLINED" : "WAITLIST_CALLED_BACK",
                waitlist.get(offer.entryId()));
    }

    /**
     * The offer that this booking holds or held the time for.
     *
     * @throws NotFoundException if there is no such booking, or it holds no offer
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public OfferRow get(long bookingId) {
        return waitlist.findByBooking(bookingId, journal.now())
                .orElseThrow(() -> new NotFoundException("waitlist_offer", bookingId));
    }
}
