package org.stipple.scheduling;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.slot.FreeSlot;

/** What became of a visit that was to be booked. Nothing is stored unless it says so. */
public sealed interface BookingDecision {

    /** The id of the booking that was stored, booked or parked; empty where none was. */
    default OptionalLong findBookingId() {
        return OptionalLong.empty();
    }

    /** It can be booked as it is, with a warning or without; only a preview says so. */
    record Possible(DayJudgement judgement) implements BookingDecision {}

    /** It is booked. */
    record Booked(long bookingId) implements BookingDecision {

        @Override
        public OptionalLong findBookingId() {
            return OptionalLong.of(bookingId);
        }
    }

    /** Its time is kept while a colleague decides. */
    record Parked(long bookingId, Instant until) implements BookingDecision {

        @Override
        public OptionalLong findBookingId() {
            return OptionalLong.of(bookingId);
        }
    }

    /**
     * Somebody has to answer for it, with a reason.
     *
     * @param mayDecide whether the caller may, or has to ask a colleague
     */
    record NeedsOverride(DayJudgement judgement, boolean mayDecide) implements BookingDecision {}

    /** The policy shuts it: the judgement says which rule, why, and which days are open. */
    record Refused(DayJudgement judgement) implements BookingDecision {}

    /**
     * Somebody else was there before.
     *
     * @param what is taken
     * @param next the next free times for the same visit, by time
     */
    record Taken(Set<TakenPart> what, List<FreeSlot> next) implements BookingDecision {

        public Taken {
            what = Set.copyOf(what);
            next = List.copyOf(next);
        }
    }

    /** It can't be booked as it was asked for. */
    record NotPossible(List<Problem> problems) implements BookingDecision {

        public NotPossible {
            problems = List.copyOf(problems);
        }
    }
}
