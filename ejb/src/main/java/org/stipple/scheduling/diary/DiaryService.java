package org.stipple.scheduling.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.site.SiteName;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.displaced.Displacement;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.BookingReasons;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.scheduling.slot.ClinicHours;
import org.stipple.scheduling.slot.HoursReading;

/**
 * Tells who comes when. Each open booking carries what the policy says of it now beside what it
 * said when it was planned. The number of statements does not depend on how many bookings there
 * are.
 */
@Stateless
public class DiaryService {

    @Inject private BookingRepository bookings;
    @Inject private UnsettledAhead unsettled;
    @Inject private BookingJudge judge;
    @Inject private HoursReading hours;
    @Inject private SiteService sites;
    @Inject private ClinicClock clock;

    /**
     * The visits of a day where the caller works, by time: those that take time, and those that
     * were missed.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<DiaryEntry> bookingsOn(LocalDate day) {
        Instant now = clock.now();
        return entries(
                bookings.on(sites.siteId(), day).stream()
                        .filter(
                                booking ->
                                        booking.occupies(now)
                                                || booking.status() == BookingStatus.NO_SHOW)
                        .toList(),
                now);
    }

    /** All bookings of a client, given up ones too, the latest first. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<BookingRow> bookingsOf(long clientId) {
        return bookings.of(clientId).stream().map(Booking::row).toList();
    }

    /**
     * What is still to come, or under way, for these clients, by time; no holds that have run out,
     * and no times that are only offered.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<BookingRow> openBookingsOf(Collection<Long> clientIds) {
        Instant now = clock.now();
        return bookings.openOf(clientIds).stream()
                .filter(booking -> !booking.hasRunOut(now))
                .filter(booking -> !booking.isOffered())
                .map(Booking::row)
                .toList();
    }

    /**
     * A booking with all that belongs to it.
     *
     * @throws NotFoundException if there is no such booking
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public VisitCard get(long bookingId) {
        Booking booking = bookings.get(bookingId);
        return new VisitCard(booking.card(), current(List.of(booking), clock.now()).get(bookingId));
    }

    /**
     * A booking as it stands, without its history and what is said of it now: two statements.
     *
     * @throws NotFoundException if there is no such booking
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public BookingRow getRow(long bookingId) {
        return bookings.get(bookingId).row();
    }

    /**
     * Why the policy said and says of a booking what it does; empty for a visit that it does not
     * judge.
     *
     * @throws NotFoundException if there is no such booking
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<BookingReasons> findReasons(long bookingId) {
        return judge.reasons(bookings.get(bookingId), clock.now());
    }

    /**
     * Bookings where the caller works that somebody has to settle: those that are over and nobody
     * said what became of them, those whose person is away or whose room or clinic is closed, and
     * those that what was recorded since speaks against.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<UnresolvedBooking> unresolved() {
        return unresolved(List.of(sites.siteId()));
    }

    /** The same of every site, so that nothing is left lying at one where nobody is today. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<UnresolvedBooking> unresolvedAnywhere() {
        return unresolved(sites.names().stream().map(SiteName::id).toList());
    }

    private List<UnresolvedBooking> unresolved(List<Long> where) {
        Instant now = clock.now();
        Stream<UnresolvedBooking> past =
                bookings.openEndedBefore(where, now).stream()
                        .filter(booking -> !booking.hasRunOut(now))
                        .map(booking -> new DiaryEntry(booking.row(), null))
                        .map(entry -> new UnresolvedBooking(entry, true, Set.of()));
        Map<Long, ClinicHours> read = new HashMap<>();
        LongFunction<ClinicHours> by = site -> read.computeIfAbsent(site, hours::read);
        List<Booking> ahead =
                unsettled.find(where, now, by).stream()
                        .filter(booking -> !booking.hasRunOut(now))
                        .filter(booking -> !booking.isOffered())
                        .toList();
        return Stream.concat(past, unresolvedAhead(ahead, by, now)).toList();
    }

    private Stream<UnresolvedBooking> unresolvedAhead(
            List<Booking> ahead, LongFunction<ClinicHours> by, Instant now) {
        return entries(ahead, now).stream()
                .map(
                        entry ->
                                new UnresolvedBooking(
                                        entry,
                                        false,
                                        displaced(
                                                entry.booking(),
                                                by.apply(entry.booking().siteId()))))
                .filter(each -> each.isDisplaced() || each.entry().isContradicted());
    }

    private static Set<Displacement> displaced(BookingRow booking, ClinicHours by) {
        return BookingStatus.ahead().contains(booking.status())
                ? Displacement.of(booking, by)
                : Set.of();
    }

    private List<DiaryEntry> entries(List<Booking> found, Instant now) {
        Map<Long, CurrentVerdict> current = current(found, now);
        return found.stream()
                .map(booking -> new DiaryEntry(booking.row(), current.get(booking.id())))
                .toList();
    }

    private Map<Long, CurrentVerdict> current(List<Booking> found, Instant now) {
        return judge.current(
                found.stream().filter(booking -> booking.status().isOpen()).toList(), now);
    }
}
