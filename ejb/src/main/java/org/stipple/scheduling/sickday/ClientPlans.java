package org.stipple.scheduling.sickday;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stipple.scheduling.judging.PlanJudgement;
import org.stipple.scheduling.judging.PlannedEvents;
import org.stipple.scheduling.judging.Planning;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.placing.ClientPolicy;
import org.stipple.scheduling.placing.Fit;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.timing.Outcome;

/**
 * Everything that is planned for one client. What would become of it if some of her visits went to
 * other days is judged as their move will be: by day, so that what has to be done before an earlier
 * visit counts for a later one.
 */
final class ClientPlans implements ClientPolicy {

    private final Map<Long, PlannedVisit> planned;
    private final Map<Long, VisitCase> cases;
    private final LocalDate today;
    private final Instant now;
    private final Map<Long, Outcome> before = new HashMap<>();

    /**
     * @param planned all her open visits, by booking
     * @param cases of those that the policy judges, by booking
     */
    ClientPlans(
            Map<Long, PlannedVisit> planned,
            Map<Long, VisitCase> cases,
            LocalDate today,
            Instant now) {
        this.planned = Map.copyOf(planned);
        this.cases = Map.copyOf(cases);
        this.today = today;
        this.now = now;
        planned.values()
                .forEach(
                        visit ->
                                judge(visit, planned)
                                        .ifPresent(
                                                said ->
                                                        before.put(
                                                                visit.id(),
                                                                said.judgement().outcome())));
    }

    LocalDate today() {
        return today;
    }

    /** The case of this visit with all others where they are; empty where it is not judged. */
    Optional<VisitCase> caseOf(long bookingId) {
        return Optional.ofNullable(cases.get(bookingId))
                .map(base -> at(base, planned.get(bookingId), planned));
    }

    @Override
    public Map<Long, Fit> judge(Map<Long, LocalDate> days) {
        Map<Long, PlannedVisit> moved = new HashMap<>(planned);
        days.forEach((id, day) -> moved.computeIfPresent(id, (same, visit) -> on(day, visit)));
        Map<Long, Fit> said = new HashMap<>();
        for (long id : inOrder(days)) {
            Fit fit = Fit.UNJUDGED;
            PlannedVisit visit = moved.get(id);
            if (cases.containsKey(id)) {
                PlanJudgement plan = judge(visit, moved).orElseThrow();
                fit = Fit.of(plan.judgement());
                moved.put(id, new PlannedVisit(id, visit.subject(), visit.day(), plan.todos()));
            }
            said.put(id, fit);
        }
        if (breaksWhatStays(days.keySet(), moved)) {
            said.replaceAll((id, fit) -> new Fit(fit.verdict(), Outcome.REFUSED));
        }
        return said;
    }

    private static List<Long> inOrder(Map<Long, LocalDate> days) {
        return days.entrySet().stream()
                .sorted(
                        Map.Entry.<Long, LocalDate>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static PlannedVisit on(LocalDate day, PlannedVisit visit) {
        return day.equals(visit.day())
                ? visit
                : new PlannedVisit(visit.id(), visit.subject(), day, List.of());
    }

    /** Whether another of her visits, which stays, could be kept so far and could not then. */
    private boolean breaksWhatStays(Set<Long> moving, Map<Long, PlannedVisit> moved) {
        return moved.values().stream()
                .filter(visit -> !moving.contains(visit.id()))
                .filter(visit -> before.containsKey(visit.id()))
                .filter(visit -> before.get(visit.id()).permits())
                .sorted(Comparator.comparing(PlannedVisit::day))
                .anyMatch(
                        visit ->
                                judge(visit, moved)
                                        .filter(said -> !said.judgement().outcome().permits())
                                        .isPresent());
    }

    private Optional<PlanJudgement> judge(PlannedVisit visit, Map<Long, PlannedVisit> among) {
        return Optional.ofNullable(cases.get(visit.id()))
                .map(base -> at(base, visit, among).judgePlan(visit.day(), today));
    }

    private VisitCase at(VisitCase base, PlannedVisit visit, Map<Long, PlannedVisit> among) {
        Stream<PlannedVisit> others =
                among.values().stream().filter(other -> other.id() != visit.id());
        return new VisitCase(
                base.rules(),
                base.tags(),
                base.facts(),
                new PlannedEvents(visit.subject(), new Planning(today, now, visit.id()))
                        .among(others.toList()),
                base.step());
    }
}
