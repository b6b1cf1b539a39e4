package org.stipple.scheduling.placing;

import java.util.Comparator;
import java.util.List;

/**
 * What chance passed by: each visit in turn takes the cheapest place that is free beside the
 * others, as long as that helps. Visits of a client of whom several move are left where they are.
 */
final class Settling {

    /** Each round is better than the one before; so many are never needed. */
    private static final int ROUNDS = 50;

    private final List<Placement> all;

    Settling(List<Placement> all) {
        this.all = all;
    }

    void settle() {
        boolean better = true;
        for (int round = 0; better && round < ROUNDS; round++) {
            better = false;
            for (Placement each : all) {
                better |= !each.hasCompanions() && improve(each);
            }
        }
    }

    private boolean improve(Placement each) {
        int now = each.isPlaced() ? cost(each, each.chosen()) : Integer.MAX_VALUE;
        return each.candidates().stream()
                .filter(candidate -> cost(each, candidate) < now)
                .sorted(Comparator.comparingInt(candidate -> cost(each, candidate)))
                .filter(candidate -> isFree(each, candidate.place()))
                .findFirst()
                .map(
                        candidate -> {
                            each.choose(candidate);
                            return true;
                        })
                .orElse(false);
    }

    private static int cost(Placement each, Candidate candidate) {
        boolean same = candidate.place().isSameForClient(each.now());
        return candidate.costFrom(each.now()) + (same ? 0 : Cost.CLIENT_TOLD);
    }

    private boolean isFree(Placement each, Place place) {
        return all.stream()
                .filter(other -> other.id() != each.id())
                .noneMatch(other -> place.collidesWith(other.place()));
    }
}
