package org.stipple.scheduling.placing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rates plans by plain arithmetic and without the solver, takes the greedy one, and finds the best
 * by trying all there are. A plan names the candidate of each booking that has a place.
 */
record Plans(List<DisplacedVisit> visits) {

    /** More than all that is soft. */
    private static final long MEDIUM = 1_000_000_000;

    /** Each in turn takes the best place that is left. */
    Map<Long, Candidate> greedy() {
        Map<Long, Candidate> plan = new HashMap<>();
        for (DisplacedVisit visit : visits) {
            Candidate best = null;
            for (Candidate candidate : visit.candidates()) {
                plan.put(visit.id(), candidate);
                boolean better =
                        best == null
                                || candidate.costFrom(visit.now()) < best.costFrom(visit.now());
                best = isPossible(plan) && better ? candidate : best;
            }
            plan.remove(visit.id());
            if (best != null) {
                plan.put(visit.id(), best);
            }
        }
        return plan;
    }

    Map<Long, Candidate> best() {
        return best(0, new HashMap<>());
    }

    private Map<Long, Candidate> best(int at, Map<Long, Candidate> so) {
        if (at == visits.size()) {
            return isPossible(so) ? Map.copyOf(so) : null;
        }
        DisplacedVisit visit = visits.get(at);
        Map<Long, Candidate> best = best(at + 1, so);
        for (Candidate candidate : visit.candidates()) {
            so.put(visit.id(), candidate);
            Map<Long, Candidate> with = best(at + 1, so);
            best = best == null || (with != null && cost(with) < cost(best)) ? with : best;
        }
        so.remove(visit.id());
        return best;
    }

    long cost(Map<Long, Candidate> plan) {
        long cost = 0;
        Set<Long> told = new HashSet<>();
        for (DisplacedVisit visit : visits) {
            Candidate candidate = plan.get(visit.id());
            if (candidate == null) {
                cost += MEDIUM * Cost.UNPLACED;
            } else {
                cost += candidate.fit().needsOverride() ? MEDIUM : 0;
                cost += Cost.day(visit.now(), candidate.place());
                cost += Cost.person(visit.now(), candidate.place());
                cost += Cost.time(visit.now(), candidate.place());
                cost += Cost.room(visit.now(), candidate.place());
                cost += candidate.fit().isRecommended() ? 0 : Cost.NOT_RECOMMENDED;
                if (!candidate.place().isSameForClient(visit.now())) {
                    told.add(visit.clientId());
                }
            }
        }
        return cost + (long) Cost.CLIENT_TOLD * told.size();
    }

    boolean isPossible(Map<Long, Candidate> plan) {
        for (DisplacedVisit one : visits) {
            for (DisplacedVisit other : visits) {
                if (one.id() < other.id()
                        && (plan.containsKey(one.id()) || plan.containsKey(other.id()))
                        && collide(one, other, plan)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean collide(
            DisplacedVisit one, DisplacedVisit other, Map<Long, Candidate> plan) {
        Place here = place(one, plan);
        Place there = place(other, plan);
        return here.collidesWith(there)
                || (one.clientId() == other.clientId() && here.meets(there));
    }

    private static Place place(DisplacedVisit visit, Map<Long, Candidate> plan) {
        Candidate candidate = plan.get(visit.id());
        return candidate == null ? visit.now() : candidate.place();
    }

    Map<Long, Candidate> asChosen(List<Chosen> chosen) {
        Map<Long, Candidate> plan = new HashMap<>();
        chosen.forEach(each -> plan.put(each.bookingId(), new Candidate(each.place(), each.fit())));
        if (!isPossible(plan)) {
            throw new IllegalArgumentException("two of them collide");
        }
        return plan;
    }
}
