package org.stipple.scheduling.repair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.slot.FreeSlot;

/**
 * A visit with the day and time that it has, or would have.
 *
 * @param todos to be done before it starts
 * @param isMoved whether it is booked anew, perhaps where it stands with other to-dos
 */
record Placed(
        Standing visit, LocalDate day, FreeSlot slot, List<PlannedTodo> todos, boolean isMoved) {

    Placed {
        todos = List.copyOf(todos);
    }

    /** Where it stands. */
    static Placed staying(Standing visit) {
        return new Placed(visit, visit.day(), visit.slot(), visit.row().todos(), false);
    }

    /** Booked anew. */
    static Placed moved(Standing visit, LocalDate day, FreeSlot slot, List<PlannedTodo> todos) {
        return new Placed(visit, day, slot, todos, true);
    }

    PlannedVisit planned() {
        return visit.planned(day, todos);
    }

    /** Whether the client would be in two places; preparation and clean-up are her time too. */
    boolean clashesWith(Standing other, FreeSlot otherSlot) {
        return takenFrom(visit, slot).isBefore(takenUntil(other, otherSlot))
                && takenFrom(other, otherSlot).isBefore(takenUntil(visit, slot));
    }

    private static Instant takenFrom(Standing visit, FreeSlot slot) {
        return visit.times().takenFrom(slot.startsAt());
    }

    private static Instant takenUntil(Standing visit, FreeSlot slot) {
        return slot.endsAt().plusSeconds(60L * visit.times().cleanUpMinutes());
    }
}
