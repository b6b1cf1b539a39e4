package org.stipple.scheduling.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.WallClock;
import org.stipple.timing.Judgement;

/**
 * Offers days and times for a visit: what the policy says of each day, and how many times are free.
 */
@Stateless
public class OfferService {

    @Inject private SlotService slots;
    @Inject private BookingRepository bookings;
    @Inject private VisitCases cases;
    @Inject private LengthReading lengths;
    @Inject private ClinicClock clock;

    /**
     * Three weeks of days, and the free times of the asked day and of the nearest better ones.
     *
     * @throws NotFoundException if there is no such course of the client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public VisitOffer offer(@Valid AskOffer ask) {
        return offer(ground(ask));
    }

    /**
     * The same for the day to begin with, whichever day is asked for: the nearest recommended one
     * on which a time is free, else the nearest permitted; where none is free soon, the nearest
     * that suits the rules, so that its reasons are seen; today where the policy does not judge.
     *
     * @throws NotFoundException if there is no such course of the client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public VisitOffer offerBest(@Valid AskOffer ask) {
        Ground ground = ground(ask);
        BestDay best =
                new BestDay(
                        ground,
                        days ->
                                slots.findFreeByDay(ground.wanted(), days, ground.roster())
                                        .keySet());
        return offer(ground.about(best.find()));
    }

    private Ground ground(AskOffer ask) {
        Instant now = clock.now();
        Roster roster = roster(ask);
        Gathered gathered = cases.gather(Set.of(ask.subject()));
        if (ask.subject().course() != 0 && gathered.findCourse(ask.subject()).isEmpty()) {
            throw new NotFoundException("course", ask.subject().course());
        }
        LocalDate today = roster.dayOf(now);
        Planning planning = new Planning(today, now, ask.without());
        Ruling ruling = cases.rule(ask.subject(), gathered, planning);
        LengthsOfVisit takes = lengths.of(ask.subject());
        return new Ground(ask, wanted(ask, takes), roster, ruling, takes, today);
    }

    /**
     * Who could do the visit on the asked day at this very time, and where; nobody where the clocks
     * skip it.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<FreeSlot> findAt(@Valid AskOffer ask, @NotNull LocalTime time) {
        Roster roster = roster(ask);
        FindSlots wanted = wanted(ask, lengths.of(ask.subject())).on(ask.day(), ask.day());
        return WallClock.find(ask.day(), time, roster.zone()).stream()
                .flatMap(start -> slots.findAt(wanted, start, roster).stream())
                .toList();
    }

    private Roster roster(AskOffer ask) {
        if (ask.siteId() != 0) {
            return slots.roster(ask.siteId());
        }
        return ask.without() == 0
                ? slots.roster()
                : slots.roster(bookings.get(ask.without()).siteId());
    }

    private VisitOffer offer(Ground ground) {
        List<LocalDate> shown = ground.ask().shown().toList();
        DayJudgement judgement = ground.judgement();
        Set<LocalDate> listed = listedDays(judgement);
        Set<LocalDate> searched = new TreeSet<>(shown);
        searched.addAll(listed);
        Map<LocalDate, List<FreeSlot>> free =
                slots.findFreeByDay(ground.wanted(), searched, ground.roster());
        return new VisitOffer(
                shown.stream().map(day -> offeredDay(day, ground, free)).toList(),
                judgement,
                listed.stream().map(day -> offeredTimes(day, ground, free)).toList(),
                ground.roster(),
                ground.lengths(),
                clock.now());
    }

    private static Set<LocalDate> listedDays(DayJudgement judgement) {
        Set<LocalDate> days = new TreeSet<>();
        days.add(judgement.day());
        if (judgement.isJudged()) {
            judgement.nearest().permitted().day().ifPresent(days::add);
            judgement.nearest().recommended().day().ifPresent(days::add);
        }
        return days;
    }

    private static FindSlots wanted(AskOffer ask, LengthsOfVisit lengths) {
        return new FindSlots(
                ask.subject().step().kind(),
                lengths.wished(ask.minutes()),
                ask.subject().clientId(),
                ask.personId(),
                ask.roomId(),
                ask.day(),
                ask.day(),
                ask.without());
    }

    private static OfferedDay offeredDay(
            LocalDate day, Ground ground, Map<LocalDate, List<FreeSlot>> free) {
        Optional<Judgement> judgement = ground.judge(day);
        return new OfferedDay(
                day,
                judgement.map(Judgement::verdict).orElse(null),
                judgement.map(Judgement::outcome).orElse(null),
                free.getOrDefault(day, List.of()).size(),
                ground.roster().isOpenOn(day),
                day.isBefore(ground.today()),
                ground.roster().dayNote(day));
    }

    private static OfferedTimes offeredTimes(
            LocalDate day, Ground ground, Map<LocalDate, List<FreeSlot>> free) {
        Optional<Judgement> judgement = ground.judge(day);
        return new OfferedTimes(
                day,
                judgement.map(Judgement::verdict).orElse(null),
                judgement.map(Judgement::outcome).orElse(null),
                free.getOrDefault(day, List.of()));
    }
}
