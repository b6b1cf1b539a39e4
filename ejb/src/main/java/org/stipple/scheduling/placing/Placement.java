package org.stipple.scheduling.placing;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.Instant;
import java.util.List;

/** A visit and the place that is thought of for it; without one it stays where it is. */
@PlanningEntity
public class Placement {

    @PlanningId private long id;
    private DisplacedVisit visit;
    private Companions companions;
    @ValueRangeProvider private List<Candidate> candidates;

    @PlanningVariable(allowsUnassigned = true)
    private Candidate chosen;

    protected Placement() {}

    /**
     * @param companions the client's displaced visits, this one too; null where it is the only one
     */
    Placement(DisplacedVisit visit, Companions companions) {
        id = visit.id();
        this.visit = visit;
        this.companions = companions;
        candidates = visit.candidates();
    }

    long id() {
        return id;
    }

    long clientId() {
        return visit.clientId();
    }

    Place now() {
        return visit.now();
    }

    Candidate chosen() {
        return chosen;
    }

    List<Candidate> candidates() {
        return candidates;
    }

    void choose(Candidate candidate) {
        chosen = candidate;
    }

    boolean isPlaced() {
        return chosen != null;
    }

    /** Where it is to be, or stays. */
    Place place() {
        return chosen == null ? visit.now() : chosen.place();
    }

    long personId() {
        return place().personId();
    }

    long roomId() {
        return place().roomId();
    }

    Instant from() {
        return place().from();
    }

    Instant until() {
        return place().until();
    }

    boolean hasCompanions() {
        return companions != null;
    }

    Companions companions() {
        return companions;
    }

    /** Whether the client has to be told. */
    boolean isNoticed() {
        return isPlaced() && !place().isSameForClient(now());
    }
}
