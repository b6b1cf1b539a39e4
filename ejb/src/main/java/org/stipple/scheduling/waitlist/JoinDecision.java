package org.stipple.scheduling.waitlist;

import java.util.List;

/** Whether somebody is on the waitlist now. Nothing is stored unless it says so. */
public sealed interface JoinDecision {

    /** She waits. */
    record Waits(long entryId) implements JoinDecision {}

    /** Such a time can't be waited for. */
    record NotPossible(List<WaitProblem> problems) implements JoinDecision {

        public NotPossible {
            problems = List.copyOf(problems);
        }
    }
}
