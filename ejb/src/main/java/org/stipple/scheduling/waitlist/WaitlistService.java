package org.stipple.scheduling.waitlist;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.stipple.audit.Reasoned;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;
import org.stipple.platform.site.SiteService;
import org.stipple.platform.site.SiteSummary;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.booking.Journal;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/** Puts people on the waitlist, tells who waits for what, and takes them off it. */
@Stateless
public class WaitlistService {

    private static final String OVER = "The last day that she wanted is over.";

    /** A day that is over there is over at every site. */
    private static final ZoneId LAST_TO_END_A_DAY = ZoneOffset.ofHours(-12);

    @Inject private WaitlistRepository waitlist;
    @Inject private WaitJudge judge;
    @Inject private BookingRepository bookings;
    @Inject private SlotService slots;
    @Inject private SiteService sites;
    @Inject private Journal journal;
    @Inject private WaitlistJournal trail;
    @Inject private ClinicClock clock;

    /**
     * Puts a client on the list of the site at which the caller works, unless there is no such
     * time, or she waits for this visit already.
     *
     * @throws NotFoundException if there is no such course of the client
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public JoinDecision join(@Valid JoinWaitlist join) {
        Roster roster = slots.roster();
        LocalDate today = roster.dayOf(journal.now());
        List<WaitlistEntry> same =
                waitlist.waitingFor(join.subject().clientId()).stream()
                        .filter(entry -> entry.subject().equals(join.subject()))
                        .toList();
        boolean waits = same.stream().anyMatch(entry -> !entry.isOver(today));
        List<WaitProblem> problems = judge.problems(join, roster, waits);
        if (!problems.isEmpty()) {
            return new JoinDecision.NotPossible(problems);
        }
        same.forEach(this::close);
        waitlist.flush();
        WaitlistEntry entry = new WaitlistEntry(roster.site().id(), join, journal.sign());
        waitlist.add(entry);
        trail.record("WAITLIST_JOINED", entry);
        return new JoinDecision.Waits(entry.id());
    }

    /**
     * Lets her wait for other times.
     *
     * @throws NotFoundException if there is no such entry
     * @throws StaleException if somebody changed it since it was shown
     * @throws NotWaitingException if she no longer waits
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public JoinDecision change(@Valid ChangeWait change) {
        WaitlistEntry entry = waitlist.get(change.entryId(), change.version());
        Roster roster = slots.roster(entry.siteId());
        EntryRow row = entry.row(roster.dayOf(journal.now()));
        List<WaitProblem> problems = judge.problems(row, change.wish(), roster);
        if (!problems.isEmpty()) {
            return new JoinDecision.NotPossible(problems);
        }
        entry.change(change.wish());
        trail.record("WAITLIST_CHANGED", entry);
        return new JoinDecision.Waits(entry.id());
    }

    /**
     * Takes her off the list; a time that is held for her is free at once.
     *
     * @throws NotFoundException if there is no such entry
     * @throws StaleException if somebody changed it since it was shown
     * @throws NotWaitingException if she no longer waits
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public void withdraw(@Valid EndWait end) {
        WaitlistEntry entry = waitlist.get(end.entryId(), end.version());
        entry.end(WaitState.WITHDRAWN, journal.because(end.reason()));
        trail.record("WAITLIST_WITHDRAWN", entry);
        bookings.findOffered(entry.id()).ifPresent(hold -> callBack(hold, end.reason()));
    }

    private void callBack(Booking hold, String reason) {
        hold.close(BookingStatus.CANCELLED, journal.because(reason));
        waitlist.getOffer(hold.id()).answer(OfferState.CALLED_BACK, journal.because(reason));
        journal.record("BOOKING_CANCELLED", hold);
    }

    /** Who waits at this site, those who joined first before the others; four statements. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<WaitRow> waiting() {
        SiteSummary site = sites.getSite();
        return rows(waitlist.waiting(site.id()), clock.today(site.zone()));
    }

    /** What is held at this site for somebody to answer, what ends first before the others. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<OfferRow> running() {
        return waitlist.running(sites.getSite().id(), journal.now());
    }

    /** All that a client waits or waited for, the newest first. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<WaitRow> waitsOf(long clientId) {
        return rows(waitlist.of(clientId), sites.today());
    }

    /**
     * @throws NotFoundException if there is no such entry
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public WaitRow get(long entryId) {
        return rows(List.of(waitlist.get(entryId)), sites.today()).get(0);
    }

    private List<WaitRow> rows(List<WaitlistEntry> entries, LocalDate today) {
        if (entries.isEmpty()) {
            return List.of();
        }
        Instant now = journal.now();
        Map<Long, List<OfferRow>> offers =
                waitlist
                        .offersTo(entries.stream().map(WaitlistEntry::id).collect(toSet()), now)
                        .stream()
                        .collect(groupingBy(OfferRow::entryId));
        List<Booking> open =
                bookings.openOf(
                        entries.stream().map(entry -> entry.subject().clientId()).collect(toSet()));
        return entries.stream()
                .map(
                        entry ->
                                new WaitRow(
                                        entry.row(today),
                                        Waiter.has(entry.subject(), open, now)
                                                .map(Booking::row)
                                                .orElse(null),
                                        offers.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** Closes entries whose last day is over; does nothing else, whoever calls. */
    @PermitAll
    public void closeWhoWaitedInVain() {
        waitlist.over(clock.today(LAST_TO_END_A_DAY)).forEach(this::close);
    }

    private void close(WaitlistEntry entry) {
        entry.end(WaitState.RAN_OUT, new Reasoned(journal.sign(), OVER));
        trail.record("WAITLIST_RAN_OUT", entry);
    }
}
