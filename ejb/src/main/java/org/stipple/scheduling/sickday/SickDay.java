package org.stipple.scheduling.sickday;

import java.util.List;
import java.util.Map;
import org.stipple.scheduling.slot.Roster;

/**
 * What is proposed for all visits that fell out.
 *
 * @param moves by time of the visit as it stands
 * @param rosters by which it was found, by site
 */
public record SickDay(List<ProposedMove> moves, Map<Long, Roster> rosters) {

    public SickDay {
        moves = List.copyOf(moves);
        rosters = Map.copyOf(rosters);
    }
}
