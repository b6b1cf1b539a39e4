package org.stipple.scheduling.waitlist;

import java.io.Serializable;
import java.util.List;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/** How a free time suits somebody who waits. */
public sealed interface Fit extends Serializable {

    /** Who waits. */
    EntryRow entry();

    /**
     * She could have it.
     *
     * @param has what she would give up for it; null for nothing
     * @param slot the earliest time of it that suits her
     * @param later the others, by time; empty where they were not asked for
     * @param verdict of the policy on that day; null for a visit that it does not judge
     * @param outcome permitted or a warning; null where the verdict is
     * @param daysGained by how many days it is earlier than what she has; 0 where she has nothing,
     *     less where it is later
     */
    record Candidate(
            EntryRow entry,
            BookingRow has,
            FreeSlot slot,
            List<FreeSlot> later,
            Verdict verdict,
            Outcome outcome,
            long daysGained)
            implements Fit {

        public Candidate {
            later = List.copyOf(later);
        }

        Candidate with(List<FreeSlot> others) {
            return new Candidate(entry, has, slot, others, verdict, outcome, daysGained);
        }
    }

    /**
     * She could not.
     *
     * @param verdict of the policy on that day; null where it is not what is in the way
     */
    record Misfit(EntryRow entry, Reason reason, Verdict verdict) implements Fit {}

    /** What is in the way, in the order in which it is looked for. */
    enum Reason {
        /** Another time is held for her. */
        OFFERED,

        /** The visit was done, or its course does not go on. */
        STEP,
        DAYS,
        WEEKDAY,
        PERSON,

        /** Such visits are not this person's. */
        SKILL,

        /** It is too short, or no room is free for so long. */
        LENGTH,

        /** She is elsewhere in the clinic. */
        CLIENT,
        TIMES,

        /** She was offered this very time before and did not want it. */
        DECLINED,

        /** What she has suits her, and is as early. */
        NO_GAIN,

        /** Somebody would have to answer for it, or the rules shut it. */
        POLICY
    }
}
