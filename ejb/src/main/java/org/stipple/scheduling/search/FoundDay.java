package org.stipple.scheduling.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.slot.FreeSlot;

/**
 * A day with free times, and what the rules say of it.
 *
 * @param judgement without the nearest other days
 * @param slots by time
 */
public record FoundDay(DayJudgement judgement, List<FreeSlot> slots) {

    public FoundDay {
        Objects.requireNonNull(judgement, "judgement");
        slots = List.copyOf(slots);
    }

    boolean hasSlots() {
        return !slots.isEmpty();
    }

    public LocalDate day() {
        return judgement.day();
    }

    public Tier tier() {
        return Tier.of(judgement);
    }
}
