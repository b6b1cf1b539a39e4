package org.stipple.scheduling.diary;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.client.ClientService;
import org.stipple.client.identity.ClientName;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.judging.BookingJudge;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/**
 * Reads days of the diary: who comes when, who works when, and how full the weeks around are. It
 * loads the visits of the days that are asked for and no others; the number of statements does not
 * depend on how many there are.
 */
@Stateless
public class DayDiaryService {

    @Inject private BookingRepository bookings;
    @Inject private BookingJudge judge;
    @Inject private SlotService slots;
    @Inject private ClientService clients;
    @Inject private DayLoads loads;
    @Inject private ClinicClock clock;

    /** The visits of these days, given up ones too, and how full their weeks are. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public DiaryDays days(@Valid @NotNull AskDiary ask) {
        Instant now = clock.now();
        Roster roster = slots.roster();
        long site = roster.site().id();
        return new DiaryDays(
                roster,
                now,
                visits(bookings.between(site, ask.first(), ask.last()), ask.filter(), now),
                loads.on(site, ask, now),
                loads.changeOn(site, ask.monday(), ask.sunday()));
    }

    /** How full the weeks of these days are, without their visits. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public DiaryDays overview(@Valid @NotNull AskDiary ask) {
        Instant now = clock.now();
        Roster roster = slots.roster();
        long site = roster.site().id();
        return new DiaryDays(
                roster,
                now,
                List.of(),
                loads.on(site, ask, now),
                loads.changeOn(site, ask.monday(), ask.sunday()));
    }

    /**
     * How far the diary of these days has come: one statement, asked every few seconds by everybody
     * who looks at it.
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public DiaryChange change(long siteId, @NotNull LocalDate first, @NotNull LocalDate last) {
        return loads.changeOn(siteId, first, last);
    }

    private List<DiaryVisit> visits(List<Booking> found, DiaryFilter filter, Instant now) {
        List<Booking> shown =
                found.stream().filter(booking -> filter.shows(booking.row())).toList();
        Map<Long, CurrentVerdict> current =
                judge.current(
                        shown.stream().filter(booking -> booking.status().isOpen()).toList(), now);
        Map<Long, ClientName> names =
                clients.names(
                        shown.stream()
                                .map(booking -> booking.subject().clientId())
                                .collect(toSet()));
        return shown.stream()
                .map(
                        booking ->
                                new DiaryVisit(
                                        new DiaryEntry(booking.row(), current.get(booking.id())),
                                        names.get(booking.subject().clientId()),
                                        booking.end(),
                                        booking.occupies(now)))
                .toList();
    }
}
