package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.VisitTimes;

/**
 * What was found in the diary.
 *
 * @param slots of each step, by day and then by time
 * @param times how long each step takes as a rule, with what goes before and after it
 */
record FoundTimes(
        Map<VisitStep, Map<LocalDate, List<FreeSlot>>> slots, Map<VisitStep, VisitTimes> times) {

    FoundTimes {
        slots = Map.copyOf(slots);
        times = Map.copyOf(times);
    }
}
