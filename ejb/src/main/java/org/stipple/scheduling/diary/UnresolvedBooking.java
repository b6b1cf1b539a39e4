package org.stipple.scheduling.diary;

import java.io.Serializable;
import java.util.Set;
import org.stipple.scheduling.displaced.Displacement;

/**
 * A booking that somebody has to settle.
 *
 * @param isPast whether it is over and nobody said what became of it
 * @param displaced why it cannot take place as it stands; where there is nothing and it is not
 *     past, what was recorded since speaks against it
 */
public record UnresolvedBooking(DiaryEntry entry, boolean isPast, Set<Displacement> displaced)
        implements Serializable {

    public UnresolvedBooking {
        displaced = Set.copyOf(displaced);
    }

    /** Whether somebody is away, or a room or the clinic is closed. */
    public boolean isDisplaced() {
        return !displaced.isEmpty();
    }
}
