package org.stipple.scheduling.proposal;

import java.util.List;
import java.util.Set;

/**
 * A whole course with day and time of each visit.
 *
 * @param aims what it does best of all proposals
 * @param visits in their order
 * @param trips on how many different days they bring the client to the clinic
 * @param distance how many days all of them are away from recommended ones; 0 where all are
 *     recommended
 */
public record Proposal(Set<Aim> aims, List<ProposedVisit> visits, int trips, long distance) {

    public Proposal {
        aims = Set.copyOf(aims);
        visits = List.copyOf(visits);
    }
}
