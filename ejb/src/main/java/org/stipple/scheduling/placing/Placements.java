package org.stipple.scheduling.placing;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;

/** All visits that are to be placed together, and how good it is. */
@PlanningSolution
public class Placements {

    /** Earlier ones first: what follows a visit is judged by where that has gone. */
    private static final Comparator<DisplacedVisit> BY_TIME =
            Comparator.comparing((DisplacedVisit visit) -> visit.now().from())
                    .thenComparing(DisplacedVisit::id);

    @PlanningEntityCollectionProperty private List<Placement> all;

    @SuppressWarnings("unused") // The solver's.
    @PlanningScore
    private HardMediumSoftScore score;

    protected Placements() {}

    private Placements(List<Placement> all) {
        this.all = all;
    }

    /**
     * @param policies of those clients of whom more than one visit is displaced
     */
    static Placements of(List<DisplacedVisit> visits, LongFunction<ClientPolicy> policies) {
        Map<Long, List<DisplacedVisit>> byClient = new HashMap<>();
        visits.forEach(
                visit ->
                        byClient.computeIfAbsent(visit.clientId(), id -> new ArrayList<>())
                                .add(visit));
        Map<Long, Companions> companions = new HashMap<>();
        byClient.forEach(
                (client, theirs) -> {
                    if (theirs.size() > 1) {
                        companions.put(client, new Companions(policies.apply(client)));
                    }
                });
        return new Placements(
                visits.stream()
                        .sorted(BY_TIME)
                        .map(visit -> new Placement(visit, companions.get(visit.clientId())))
                        .toList());
    }

    List<Placement> all() {
        return all;
    }
}
