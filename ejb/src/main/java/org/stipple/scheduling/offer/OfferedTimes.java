package org.stipple.scheduling.offer;

import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * The free times of a day.
 *
 * @param verdict of the policy; null for a visit that it does not judge
 * @param outcome of the policy; null where the verdict is
 * @param slots by time
 */
public record OfferedTimes(LocalDate day, Verdict verdict, Outcome outcome, List<FreeSlot> slots) {

    public OfferedTimes {
        slots = List.copyOf(slots);
    }
}
