package org.stipple.scheduling.sickday;

import java.util.List;
import java.util.Objects;
import org.stipple.scheduling.slot.Roster;

/**
 * What is proposed for all visits that fell out.
 *
 * @param moves by time of the visit as it stands
 * @param roster by which it was found
 */
public record SickDay(List<ProposedMove> moves, Roster roster) {

    public SickDay {
        moves = List.copyOf(moves);
        Objects.requireNonNull(roster, "roster");
    }
}
