package org.stipple.scheduling.search;

import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.slot.Roster;

/**
 * The first good times of a visit.
 *
 * @param days the recommended ones first, then the permitted, then those that need an override,
 *     each kind by time
 * @param more whether there may be more of them
 * @param obstruction why there is none; null where there is one
 * @param roster by which they were found
 */
public record TimesFound(
        List<FoundDay> days, boolean more, Obstruction obstruction, Roster roster) {

    public TimesFound {
        days = List.copyOf(days);
    }

    public Optional<Obstruction> findObstruction() {
        return Optional.ofNullable(obstruction);
    }
}
