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
 * @param roster by which they were found
 */
public record CourseProposals(
        List<Proposal> proposals, boolean found, Obstacle obstacle, Roster roster) {

    public CourseProposals {
        proposals = List.copyOf(proposals);
    }

    public Optional<Obstacle> findObstacle() {
        return Optional.ofNullable(obstacle);
    }
}
