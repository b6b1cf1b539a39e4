package org.stipple.scheduling.waitlist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.FindInGap;
import org.stipple.scheduling.slot.FreeGaps;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.Gap;
import org.stipple.timing.Judgement;

/** Holds free times against what people wait for, in memory. */
final class Fitting {

    private final FreeGaps days;
    private final LocalDate today;
    private final Map<String, Optional<Judgement>> judged = new HashMap<>();

    Fitting(FreeGaps days) {
        this.days = days;
        today = days.roster().dayOf(days.readAt());
    }

    /** How this free time suits her. */
    Fit fit(Waiter waiter, Gap gap) {
        return wish(waiter, gap)
                .map(reason -> misfit(waiter, reason))
                .orElseGet(() -> inTime(waiter, gap));
    }

    private static Fit misfit(Waiter waiter, Fit.Reason reason) {
        return new Fit.Misfit(waiter.entry(), reason, null);
    }

    private Optional<Fit.Reason> wish(Waiter waiter, Gap gap) {
        WaitWish wish = waiter.entry().wish();
        if (waiter.isOffered()) {
            return Optional.of(Fit.Reason.OFFERED);
        }
        if (!waiter.isPossible()) {
            return Optional.of(Fit.Reason.STEP);
        }
        if (!wish.isOn(gap.day())) {
            boolean outside =
                    gap.day().isBefore(wish.earliest()) || gap.day().isAfter(wish.latest());
            return Optional.of(outside ? Fit.Reason.DAYS : Fit.Reason.WEEKDAY);
        }
        if (!wish.isWith(gap.personId())) {
            return Optional.of(Fit.Reason.PERSON);
        }
        return can(gap.personId(), kind(waiter)) ? Optional.empty() : Optional.of(Fit.Reason.SKILL);
    }

    private boolean can(long personId, VisitKind kind) {
        return days.roster()
                .findPerson(personId)
                .filter(PersonSummary::active)
                .filter(person -> person.can(kind))
                .isPresent();
    }

    private static VisitKind kind(Waiter waiter) {
        return waiter.entry().subject().step().kind();
    }

    private Fit inTime(Waiter waiter, Gap gap) {
        WaitWish wish = waiter.entry().wish();
        Optional<FreeSlot> slot = find(waiter, gap, wish.from(), wish.until(), true);
        return slot.map(found -> judge(waiter, gap.day(), found))
                .orElseGet(() -> misfit(waiter, whyNot(waiter, gap)));
    }

    /** The same with all later times that suit her, should the earliest not. */
    Fit fitWithLater(Waiter waiter, Gap gap) {
        Fit fit = fit(waiter, gap);
        return fit instanceof Fit.Candidate candidate
                ? candidate.with(later(waiter, gap, candidate.slot()))
                : fit;
    }

    private List<FreeSlot> later(Waiter waiter, Gap gap, FreeSlot first) {
        WaitWish wish = waiter.entry().wish();
        long client = waiter.entry().clientId();
        return days.findAll(gap, wanted(waiter, gap, wish.from(), wish.until(), client)).stream()
                .filter(slot -> slot.startsAt().isAfter(first.startsAt()))
                .filter(slot -> !waiter.hasDeclined(slot) && !isContent(waiter, slot))
                .toList();
    }

    private Optional<FreeSlot> find(
            Waiter waiter, Gap gap, LocalTime from, LocalTime until, boolean withClient) {
        long client = withClient ? waiter.entry().clientId() : 0;
        return days.findFirst(gap, wanted(waiter, gap, from, until, client));
    }

    private static FindInGap wanted(
            Waiter waiter, Gap gap, LocalTime from, LocalTime until, long client) {
        return new FindInGap(kind(waiter), waiter.times().of(gap.personId()), client, from, until);
    }

    private Fit.Reason whyNot(Waiter waiter, Gap gap) {
        if (find(waiter, gap, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, false).isEmpty()) {
            return Fit.Reason.LENGTH;
        }
        return find(waiter, gap, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, true).isEmpty()
                ? Fit.Reason.CLIENT
                : Fit.Reason.TIMES;
    }

    private Fit judge(Waiter waiter, LocalDate day, FreeSlot slot) {
        if (waiter.hasDeclined(slot)) {
            return misfit(waiter, Fit.Reason.DECLINED);
        }
        if (isContent(waiter, slot)) {
            return misfit(waiter, Fit.Reason.NO_GAIN);
        }
        if (waiter.ruling() instanceof Ruling.NoVersion) {
            return misfit(waiter, Fit.Reason.POLICY);
        }
        Optional<Judgement> said = said(waiter, day);
        Optional<Judgement> against = said.filter(judgement -> !judgement.outcome().permits());
        return against.<Fit>map(
                        judgement ->
                                new Fit.Misfit(
                                        waiter.entry(), Fit.Reason.POLICY, judgement.verdict()))
                .orElseGet(() -> candidate(waiter, day, slot, said));
    }

    /** Whether she has what she wants already, as early. */
    private boolean isContent(Waiter waiter, FreeSlot slot) {
        if (waiter.has() == null) {
            return false;
        }
        VisitTime time = waiter.has().time();
        WaitWish wish = waiter.entry().wish();
        return !slot.startsAt().isBefore(time.visitStart())
                && wish.isOn(time.day())
                && wish.isWith(waiter.has().personId())
                && wish.isWithin(
                        local(time.visitStart().atZone(days.roster().zone())),
                        local(time.visitEnd().atZone(days.roster().zone())));
    }

    private static LocalTime local(ZonedDateTime time) {
        return time.toLocalTime();
    }

    private Optional<Judgement> said(Waiter waiter, LocalDate day) {
        return judged.computeIfAbsent(
                waiter.entry().id() + "@" + day,
                once ->
                        waiter.ruling() instanceof Ruling.Judges judges
                                ? Optional.of(judges.visit().judgePlan(day, today).judgement())
                                : Optional.empty());
    }

    private static Fit candidate(
            Waiter waiter, LocalDate day, FreeSlot slot, Optional<Judgement> said) {
        long gained =
                waiter.has() == null ? 0 : ChronoUnit.DAYS.between(day, waiter.has().time().day());
        return new Fit.Candidate(
                waiter.entry(),
                waiter.has(),
                slot,
                List.of(),
                said.map(Judgement::verdict).orElse(null),
                said.map(Judgement::outcome).orElse(null),
                gained);
    }
}
