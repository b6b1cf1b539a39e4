package org.stipple.scheduling.sickday;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.policy.table.Shipped;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.placing.Fit;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timing.Outcome;
import org.stipple.timing.Protocol;
import org.stipple.timing.Timeline;

/** A client of the house's protocol: a week or two between the first two sessions is fine. */
class ClientPlansTest {

    private static final Protocol HOUSE =
            Shipped.find("house").orElseThrow().joinedWith(Shipped.find("gates").orElseThrow());

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate WED_2026_01_14 = LocalDate.of(2026, 1, 14);
    private static final LocalDate MON_2026_01_19 = LocalDate.of(2026, 1, 19);
    private static final LocalDate WED_2026_01_21 = LocalDate.of(2026, 1, 21);
    private static final LocalDate MON_2026_01_26 = LocalDate.of(2026, 1, 26);
    private static final long FIRST = 1;
    private static final long SECOND = 2;
    private static final long CONSULTATION = 3;

    private final ClientPlans plans =
            plans(
                    session(FIRST, WED_2026_01_14),
                    session(SECOND, WED_2026_01_21),
                    new PlannedVisit(
                            CONSULTATION,
                            VisitSubject.of(9, VisitStep.of(VisitKind.CONSULTATION)),
                            TODAY,
                            List.of()));

    @Test
    void where_both_sessions_move_the_gap_is_that_of_their_new_days() {
        Map<Long, Fit> on = plans.judge(Map.of(FIRST, MON_2026_01_19, SECOND, MON_2026_01_26));
        Map<Long, Fit> tooNear = plans.judge(Map.of(FIRST, MON_2026_01_19, SECOND, WED_2026_01_21));

        assertTrue(on.get(FIRST).isPermitted() && on.get(SECOND).isPermitted());
        assertTrue(tooNear.get(FIRST).isPermitted());
        assertFalse(tooNear.get(SECOND).isPermitted());
    }

    @Test
    void a_day_that_would_shut_what_stays_is_refused() {
        assertEquals(
                Outcome.REFUSED, plans.judge(Map.of(FIRST, MON_2026_01_19)).get(FIRST).outcome());
        assertTrue(plans.judge(Map.of(FIRST, WED_2026_01_14)).get(FIRST).isPermitted());
    }

    @Test
    void what_the_policy_does_not_judge_may_go_anywhere() {
        assertEquals(
                Map.of(CONSULTATION, Fit.UNJUDGED),
                plans.judge(Map.of(CONSULTATION, WED_2026_01_14.minusDays(1))));
    }

    @Test
    void the_days_to_look_at_are_the_nearest_that_are_permitted_and_never_a_refused_one() {
        List<CandidateDays.Candidate> days =
                new CandidateDays(plans, day -> day.getDayOfWeek().getValue() < 6)
                        .of(FIRST, WED_2026_01_14, false);

        assertEquals(WED_2026_01_14, days.get(0).day());
        assertTrue(days.stream().noneMatch(each -> each.day().equals(MON_2026_01_19)));
        assertTrue(
                days.stream()
                        .allMatch(each -> each.fit().isPermitted() || each.fit().needsOverride()));
        assertTrue(days.stream().allMatch(each -> each.day().getDayOfWeek().getValue() < 6));
    }

    private static PlannedVisit session(long id, LocalDate day) {
        return new PlannedVisit(
                id, new VisitSubject(9, 5, VisitStep.session((int) id)), day, List.of());
    }

    private static ClientPlans plans(PlannedVisit... visits) {
        Map<Long, VisitCase> cases = new HashMap<>();
        Timeline facts = Timeline.parse("CONSULTATION@2026-01-02 CONSENT@2026-01-02");
        for (PlannedVisit visit : visits) {
            visit.subject()
                    .step()
                    .judged()
                    .ifPresent(
                            step ->
                                    cases.put(
                                            visit.id(),
                                            new VisitCase(
                                                    HOUSE, Set.of(), facts, Timeline.EMPTY, step)));
        }
        return new ClientPlans(
                Stream.of(visits).collect(toMap(PlannedVisit::id, identity())),
                cases,
                TODAY,
                TODAY.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
