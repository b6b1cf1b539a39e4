package org.stipple.scheduling.offer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.platform.clock.ClinicClock;
import org.stipple.platform.site.SiteService;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.judging.OpenTodos;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.Ruling;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.judging.VisitCases;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.Roster;
import org.stipple.scheduling.slot.SlotService;

/**
 * Tells what a visit comes to: when it is best booked, and what has to be done before it. Days are
 * days in the clinic's zone. Both answers are empty where the policy does not judge such a visit,
 * and where no version is in force.
 */
@Stateless
public class ProspectService {

    @Inject private SlotService slots;
    @Inject private SiteService sites;
    @Inject private VisitCases cases;
    @Inject private ClinicClock clock;

    /** Of a visit that is not booked yet: its day is one on which the clinic is open. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<Prospect> unbooked(@NotNull VisitSubject subject) {
        Roster roster = slots.roster();
        Instant now = clock.now();
        LocalDate today = roster.dayOf(now);
        return find(subject, new Planning(today, now, 0))
                .map(
                        visit ->
                                new Prospect(
                                        visit.judgePlan(today, today),
                                        new OpenDays(roster, today)
                                                .findFirst(visit)
                                                .map(day -> visit.judgePlan(day, today))
                                                .orElse(null)));
    }

    /**
     * Of one that is booked, with what was to be done before it and is not. One whose day has
     * passed is judged on what has happened.
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<Prospect> booked(@NotNull BookingRow booking) {
        Instant now = clock.now();
        LocalDate today = sites.todayAt(booking.siteId());
        return find(booking.subject(), new Planning(today, now, booking.id()))
                .map(
                        visit ->
                                new Prospect(
                                        visit.judgePlan(today, today),
                                        onItsDay(visit, booking, today)));
    }

    private static PlanJudgement onItsDay(VisitCase visit, BookingRow booking, LocalDate today) {
        LocalDate day = booking.time().day();
        if (day.isBefore(today)) {
            return new PlanJudgement(visit.judgeFacts(day), List.of());
        }
        PlanJudgement plan = visit.judgePlan(day, today);
        Set<TodoKind> open = OpenTodos.of(booking.todos(), visit, day);
        Stream<PlannedTodo> stored =
                booking.todos().stream().filter(todo -> open.contains(todo.kind()));
        return new PlanJudgement(
                plan.judgement(), Stream.concat(stored, plan.todos().stream()).distinct().toList());
    }

    private Optional<VisitCase> find(VisitSubject subject, Planning planning) {
        return cases.rule(subject, cases.gather(Set.of(subject)), planning)
                        instanceof Ruling.Judges judges
                ? Optional.of(judges.visit())
                : Optional.empty();
    }
}
