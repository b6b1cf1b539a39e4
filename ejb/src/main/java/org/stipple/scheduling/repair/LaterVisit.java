package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Judgement;
import org.stipple.timing.NearestDay;

/**
 * A later visit of the client.
 *
 * @param before what the policy says of it before the change; null for one that it does not judge
 * @param after what it says of it after the change, if nothing else moves; null likewise
 * @param isGood whether it may stay where it is
 * @param why it may not stay, besides what the policy says
 * @param proposed where it would go; null where it stays
 * @param nearest the nearest day that is good by the rules; null unless it should move and no time
 *     for it was found
 */
public record LaterVisit(
        BookingRow booking,
        Judgement before,
        Judgement after,
        boolean isGood,
        Hindrance why,
        Proposed proposed,
        NearestDay nearest) {

    /** What keeps a visit from staying, besides the policy. */
    public enum Hindrance {
        NONE,
        /** Its person is away or off, or its room or the clinic is closed. */
        DISPLACED,
        /** The client would be in two places. */
        CLASH
    }

    /**
     * Where a visit would go.
     *
     * @param day in the clinic's zone
     * @param said what the policy says of it with all that is proposed; null for one that it does
     *     not judge
     * @param todos to be done before it starts
     */
    public record Proposed(LocalDate day, FreeSlot slot, Judgement said, List<PlannedTodo> todos) {

        public Proposed {
            todos = List.copyOf(todos);
        }
    }

    /** Whether it could stay if it were not for the change. */
    public boolean isHarmed() {
        return !isGood && (why == Hindrance.CLASH || !isSaidAsBefore());
    }

    private boolean isSaidAsBefore() {
        return before == null
                || after == null
                || before.verdict() == after.verdict() && before.outcome() == after.outcome();
    }

    public Optional<Proposed> findProposed() {
        return Optional.ofNullable(proposed);
    }

    public Optional<NearestDay> findNearest() {
        return Optional.ofNullable(nearest);
    }
}
