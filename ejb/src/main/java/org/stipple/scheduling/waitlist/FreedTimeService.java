package org.stipple.scheduling.waitlist;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.FreeGaps;
import org.stipple.scheduling.slot.Gap;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.WallClock;

/**
 * Tells who on the waitlist could have a free time: by their wishes, its length, the person's
 * skills and the policy. Everybody is judged at once; the number of statements depends neither on
 * how many wait nor on how many times are free.
 */
@Stateless
public class FreedTimeService {

    /** What is freed later is no news of today: it stands in the waitlist. */
    private static final int NEWS_DAYS = 14;

    /** As far as times are looked for. */
    private static final int DAYS_AHEAD = 182;

    @Inject private BookingRepository bookings;
    @Inject private WaitlistReading reading;
    @Inject private SlotService slots;
    @Inject private ClinicClock clock;

    /**
     * What bookings that were given up have freed from now on for two weeks and somebody waits for,
     * by time; time that two of them freed together is told once.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<FreedTime> freed() {
        return freed(NEWS_DAYS);
    }

    /** The same for half a year. */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<FreedTime> freedAhead() {
        return freed(DAYS_AHEAD);
    }

    private List<FreedTime> freed(int days) {
        Instant now = clock.now();
        Roster roster = slots.roster();
        LocalDate today = roster.dayOf(now);
        List<Waiter> waiters = reading.waiters(roster, now, wish -> true);
        if (waiters.isEmpty()) {
            return List.of();
        }
        List<BookingRow> givenUp =
                bookings.givenUpBetween(roster.site().id(), today, today.plusDays(days)).stream()
                        .map(Booking::row)
                        .filter(row -> row.time().takenUntil().isAfter(now))
                        .toList();
        FreeGaps free =
                slots.freeGaps(givenUp.stream().map(row -> row.time().day()).toList(), roster);
        Fitting fitting = new Fitting(free);
        return gaps(givenUp, free).stream()
                .map(freed -> told(freed.gap(), freed.givenUp(), waiters, fitting::fit, roster))
                .filter(freed -> !freed.candidates().isEmpty())
                .sorted(Comparator.comparing(freed -> freed.gap().from()))
                .toList();
    }

    private static Collection<FreedTime> gaps(List<BookingRow> givenUp, FreeGaps days) {
        Map<String, FreedTime> gaps = new LinkedHashMap<>();
        for (BookingRow row : givenUp) {
            days.around(gap(row))
                    .ifPresent(
                            gap ->
                                    gaps.putIfAbsent(
                                            gap.personId() + "@" + gap.from(),
                                            new FreedTime(gap, row, List.of(), List.of())));
        }
        return gaps.values();
    }

    /**
     * What this booking freed when it was given up, or when it took the place of another, with
     * everybody who waits; empty while it keeps its time, and once nothing of it is free ahead.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public Optional<FreedTime> findFreedBy(long bookingId) {
        return bookings.findGivenUp(bookingId).flatMap(this::freedBy);
    }

    private Optional<FreedTime> freedBy(Booking booking) {
        return booking.time().takenUntil().isAfter(clock.now())
                ? around(gap(booking.row()), booking.row(), slots.roster(booking.siteId()))
                : Optional.empty();
    }

    private static Gap gap(BookingRow row) {
        VisitTime time = row.time();
        return new Gap(
                row.personId(), row.roomId(), time.day(), time.takenFrom(), time.takenUntil());
    }

    /**
     * The free time of this person around this time of the day, with everybody who waits; empty
     * where she is not free then.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public Optional<FreedTime> findFreeAt(
            long personId, @NotNull LocalDate day, @NotNull LocalTime time) {
        Roster roster = slots.roster();
        return WallClock.find(day, time, roster.zone())
                .flatMap(
                        at ->
                                around(
                                        new Gap(personId, 0, day, at, at.plusSeconds(1)),
                                        null,
                                        roster));
    }

    private Optional<FreedTime> around(Gap freed, BookingRow by, Roster roster) {
        FreeGaps days = slots.freeGaps(Set.of(freed.day()), roster);
        Fitting fitting = new Fitting(days);
        return days.around(freed)
                .map(
                        gap ->
                                told(
                                        gap,
                                        by,
                                        reading.waiters(roster, days.readAt(), wish -> true),
                                        fitting::fitWithLater,
                                        roster));
    }

    private static FreedTime told(
            Gap gap,
            BookingRow by,
            List<Waiter> waiters,
            BiFunction<Waiter, Gap, Fit> fitting,
            Roster roster) {
        List<Fit.Candidate> candidates = new ArrayList<>();
        List<Fit.Misfit> misfits = new ArrayList<>();
        for (Waiter waiter : waiters) {
            Fit fit = fitting.apply(waiter, gap);
            if (fit instanceof Fit.Candidate candidate) {
                candidates.add(candidate);
            } else if (fit instanceof Fit.Misfit misfit) {
                misfits.add(misfit);
            }
        }
        candidates.sort(new InTurn(roster.zone()));
        return new FreedTime(gap, by, candidates, misfits);
    }

    /**
     * Whom a free time of this day would suit, in turn, each with the earliest that does; nobody on
     * a day that is over.
     */
    @RolesAllowed({"RECEPTION", "MANAGER"})
    public List<Fit.Candidate> candidatesOn(@NotNull LocalDate day) {
        Roster roster = slots.roster();
        List<Waiter> waiters = reading.waiters(roster, clock.now(), wish -> wish.isOn(day));
        if (waiters.isEmpty()) {
            return List.of();
        }
        FreeGaps days = slots.freeGaps(Set.of(day), roster);
        Fitting fitting = new Fitting(days);
        Map<Long, Fit.Candidate> best =
                days.gaps(Set.of(day)).stream()
                        .flatMap(gap -> waiters.stream().map(waiter -> fitting.fit(waiter, gap)))
                        .filter(Fit.Candidate.class::isInstance)
                        .map(Fit.Candidate.class::cast)
                        .collect(
                                toMap(
                                        candidate -> candidate.entry().id(),
                                        candidate -> candidate,
                                        FreedTimeService::earlier));
        return best.values().stream().sorted(new InTurn(roster.zone())).toList();
    }

    private static Fit.Candidate earlier(Fit.Candidate one, Fit.Candidate other) {
        return other.slot().startsAt().isBefore(one.slot().startsAt()) ? other : one;
    }
}
