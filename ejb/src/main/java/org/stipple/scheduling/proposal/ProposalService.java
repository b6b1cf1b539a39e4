package org.stipple.scheduling.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.course.CourseService;
import org.stipple.course.progress.CourseFacts;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.judging.Gathered;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.length.LengthReading;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FindSlots;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.PersonTimes;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;
import org.stipple.scheduling.slot.VisitTimes;

/** Proposes whole courses: every visit that is left, each on a day that the rules permit. */
@Stateless
public class ProposalService {

    /** How far ahead times are looked for. */
    private static final int WEEKS_AHEAD = 26;

    @Inject private CourseService courses;
    @Inject private VisitCases cases;
    @Inject private SlotService slots;
    @Inject private LengthReading lengths;
    @Inject private HealingReading healing;
    @Inject private ClinicClock clock;

    /**
     * Proposals for what is left of a course, up to half a year ahead or until the event.
     *
     * @throws NotFoundException if there is no such course
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public CourseProposals propose(@Valid AskProposals ask) {
        CourseFacts facts = courses.facts(ask.courseId());
        Roster roster = slots.roster();
        Instant now = clock.now();
        LocalDate today = roster.dayOf(now);
        VisitSubject next =
                new VisitSubject(
                        facts.clientId(),
                        ask.courseId(),
                        VisitStep.session(facts.sessionsDone() + 1));
        Gathered gathered = cases.gather(Set.of(next));
        if (!(cases.rule(next, gathered, new Planning(today, now, 0))
                instanceof Ruling.Judges judges)) {
            return CourseProposals.nothing(roster);
        }
        CourseCase course =
                new CourseCase(
                        judges.visit().rules(),
                        judges.visit().tags(),
                        judges.visit().facts(),
                        judges.visit().planned(),
                        today);
        List<StepWish> steps =
                new CourseSteps(facts, course, booked(gathered, ask.courseId(), now))
                        .upTo(ask.sessions());
        return steps.isEmpty()
                ? CourseProposals.nothing(roster)
                : propose(ask, facts.clientId(), course, steps, roster);
    }

    private static Set<VisitStep> booked(Gathered gathered, long courseId, Instant now) {
        return gathered.open().stream()
                .filter(booking -> !booking.hasRunOut(now))
                .map(Booking::subject)
                .filter(subject -> subject.course() == courseId || !subject.step().needsCourse())
                .map(VisitSubject::step)
                .collect(Collectors.toSet());
    }

    private CourseProposals propose(
            AskProposals ask,
            long clientId,
            CourseCase course,
            List<StepWish> steps,
            Roster roster) {
        LocalDate first = ask.from().isBefore(course.today()) ? course.today() : ask.from();
        LocalDate last =
                ask.findEvent()
                        .map(event -> event.minusDays(1))
                        .filter(before -> before.isBefore(first.plusWeeks(WEEKS_AHEAD)))
                        .orElse(first.plusWeeks(WEEKS_AHEAD));
        Planner planner = new Planner(course, steps, first, ask.event());
        List<LocalDate> days = openDays(ask, roster, first, last);
        FoundTimes free = free(ask, clientId, steps, days, roster);
        List<Proposal> proposals = planner.propose(free, ask.personId());
        Optional<Obstacle> obstacle =
                proposals.isEmpty()
                        ? Optional.of(planner.obstacle(free, ask.personId()))
                        : Optional.empty();
        return new CourseProposals(
                proposals,
                true,
                obstacle.orElse(null),
                ask.findEvent().map(event -> healing.read(course, event)).orElse(null),
                roster);
    }

    private static List<LocalDate> openDays(
            AskProposals ask, Roster roster, LocalDate first, LocalDate last) {
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1))
                        .filter(day -> ask.wanted().wants(day))
                        .filter(roster::isOpenOn)
                        .toList();
    }

    private FoundTimes free(
            AskProposals ask,
            long clientId,
            List<StepWish> steps,
            List<LocalDate> days,
            Roster roster) {
        LengthReading.LengthsOfCourse takes = lengths.ofCourse(ask.courseId());
        Map<FindSlots, Map<LocalDate, List<FreeSlot>>> found = new HashMap<>();
        Map<VisitStep, Map<LocalDate, List<FreeSlot>>> byStep = new HashMap<>();
        Map<VisitStep, VisitTimes> times = new HashMap<>();
        for (StepWish wish : steps) {
            PersonTimes length = takes.of(wish.step()).times();
            FindSlots wanted = wanted(wish.step().kind(), length, ask, clientId);
            times.put(wish.step(), length.usual());
            byStep.put(wish.step(), found.computeIfAbsent(wanted, of -> find(of, days, roster)));
        }
        return new FoundTimes(byStep, times);
    }

    private Map<LocalDate, List<FreeSlot>> find(
            FindSlots wanted, List<LocalDate> days, Roster roster) {
        return days.isEmpty() ? Map.of() : slots.findFreeByDay(wanted, days, roster);
    }

    private static FindSlots wanted(
            VisitKind kind, PersonTimes times, AskProposals ask, long clientId) {
        long person = kind == VisitKind.SESSION ? ask.personId() : 0;
        return new FindSlots(kind, times, clientId, person, 0, ask.from(), ask.from(), 0)
                .at(ask.wanted());
    }
}
