package org.stipple.scheduling.proposal;

import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.slot.Roster;

/**
 * What was found for a course.
 *
 * @param proposals the best first; none where an obstacle is told
 * @param found whether anything is left to plan
 * @param obstacle null where there are proposals, or nothing is left to plan
 * @param healing before the event that was asked for; null without one, or where nothing is left
 * @param roster by which they were found
 */
public record CourseProposals(
        List<Proposal> proposals,
        boolean found,
        Obstacle obstacle,
        Healing healing,
        Roster roster) {

    public CourseProposals {
        proposals = List.copyOf(proposals);
    }

    /** Where nothing can be asked, or nothing is left to plan. */
    static CourseProposals nothing(Roster roster) {
        return new CourseProposals(List.of(), false, null, null, roster);
    }

    public Optional<Healing> findHealing() {
        return Optional.ofNullable(healing);
    }

    public Optional<Obstacle> findObstacle() {
        return Optional.ofNullable(obstacle);
    }
}
