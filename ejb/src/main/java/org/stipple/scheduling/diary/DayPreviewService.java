package org.stipple.scheduling.diary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.VisitTimes;

/** Tells what other days would be for a booking, while somebody holds it in her hand. */
@Stateless
public class DayPreviewService {

    private static final int TIMES_OFFERED = 12;

    @Inject private BookingRepository bookings;
    @Inject private SlotService slots;
    @Inject private VisitCases cases;
    @Inject private ClinicClock clock;

    /**
     * The seven days of a week, each with its verdict and with how often the visit fits.
     *
     * @throws NotFoundException if there is no such booking
     * @throws org.stipple.scheduling.booking.BookingStateException if it can't be moved any more
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<DayPreview> week(@Valid @NotNull AskDays ask) {
        Booking booking = movable(ask.bookingId());
        Roster roster = slots.roster(booking.siteId());
        Ruling ruling = rule(booking, roster);
        List<LocalDate> days = ask.monday().datesUntil(ask.sunday().plusDays(1)).toList();
        Map<LocalDate, List<FreeSlot>> free =
                slots.findFreeByDay(
                        wanted(
                                booking,
                                ask.minutes(),
                                ask.personId() == 0 ? booking.personId() : ask.personId(),
                                ask.monday()),
                        days,
                        roster);
        return days.stream()
                .map(day -> preview(day, ruling, free.getOrDefault(day, List.of()), roster))
                .toList();
    }

    private DayPreview preview(LocalDate day, Ruling ruling, List<FreeSlot> free, Roster roster) {
        LocalDate today = roster.dayOf(clock.now());
        boolean shut =
                day.isBefore(today) || !roster.isOpenOn(day) || ruling instanceof Ruling.NoVersion;
        PlanJudgement said =
                !day.isBefore(today) && ruling instanceof Ruling.Judges judges
                        ? judges.visit().judgePlan(day, today)
                        : null;
        return new DayPreview(day, said == null ? null : said.judgement(), free.size(), shut);
    }

    /**
     * When on a day it could be, by time: with who is asked for first, then with anybody else.
     *
     * @param ask whose time of day does not count
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<FreeSlot> times(@Valid @NotNull AskMove ask) {
        Booking booking = movable(ask.bookingId());
        long person = ask.personId() == 0 ? booking.personId() : ask.personId();
        FindSlots anybody = wanted(booking, ask.minutes(), 0, ask.day());
        List<FreeSlot> free = slots.findFree(anybody, slots.roster(booking.siteId()));
        return Stream.of(true, false)
                .flatMap(hers -> free.stream().filter(slot -> (slot.personId() == person) == hers))
                .limit(TIMES_OFFERED)
                .toList();
    }

    private Booking movable(long bookingId) {
        Booking booking = bookings.get(bookingId);
        booking.mustAllow(BookingStatus.MOVED);
        return booking;
    }

    private Ruling rule(Booking booking, Roster roster) {
        Instant now = clock.now();
        VisitSubject subject = booking.subject();
        return cases.rule(
                subject,
                cases.gather(Set.of(subject)),
                new Planning(roster.dayOf(now), now, booking.id()));
    }

    private static FindSlots wanted(Booking booking, int minutes, long personId, LocalDate day) {
        VisitTimes usual = booking.time().times();
        return new FindSlots(
                booking.subject().step().kind(),
                new VisitTimes(minutes, usual.preparationMinutes(), usual.cleanUpMinutes()),
                booking.subject().clientId(),
                personId,
                0,
                day,
                day,
                booking.id());
    }
}
