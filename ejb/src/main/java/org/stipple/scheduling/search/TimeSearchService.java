package org.stipple.scheduling.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.length.LengthsOfVisit;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/**
 * Finds the first good times of a visit. They are offers, true at the moment of asking: who books
 * one may still find it taken.
 */
@Stateless
public class TimeSearchService {

    @Inject private SlotService slots;
    @Inject private VisitCases cases;
    @Inject private LengthReading lengths;
    @Inject private ClinicClock clock;

    /**
     * The earliest free times on recommended days, then on permitted ones, then, where they are
     * asked for, on those that need an override; or why there is none.
     *
     * @throws NotFoundException if there is no such course of the client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public TimesFound find(@Valid AskTimes ask) {
        Roster roster = ask.siteId() == 0 ? slots.roster() : slots.roster(ask.siteId());
        Instant now = clock.now();
        LocalDate today = roster.dayOf(now);
        Ruling ruling =
                ask.findSubject()
                        .map(subject -> rule(subject, new Planning(today, now, ask.without())))
                        .orElseGet(Ruling.NotJudged::new);
        return JudgedDays.of(ask, ruling, roster, today)
                .map(days -> search(ask, days, roster).find())
                .orElseGet(
                        () ->
                                new TimesFound(
                                        List.of(),
                                        false,
                                        JudgedDays.shut(ask, ruling, today),
                                        roster));
    }

    /**
     * How long a visit takes with each.
     *
     * @param subject whose; null for nobody in particular: then the first of its kind
     * @throws NotFoundException if there is no such course of the client
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public LengthsOfVisit lengths(VisitKind kind, VisitSubject subject) {
        return subject == null
                ? lengths.ofCourse(0).of(VisitStep.first(kind))
                : lengths.of(subject);
    }

    private Ruling rule(VisitSubject subject, Planning planning) {
        Gathered gathered = cases.gather(Set.of(subject));
        if (subject.course() != 0 && gathered.findCourse(subject).isEmpty()) {
            throw new NotFoundException("course", subject.course());
        }
        return cases.rule(subject, gathered, planning);
    }

    private TimeSearch search(AskTimes ask, JudgedDays days, Roster roster) {
        PersonTimes times =
                lengths(ask.kind(), ask.subject()).elsewhere(ask.minutes(), ask.personId());
        return new TimeSearch(
                ask,
                days,
                ask.slots(times, days.first(), days.last()),
                roster,
                wanted -> slots.freeDays(wanted, roster));
    }
}
