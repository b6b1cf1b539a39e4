package org.stipple.policy.care;

import java.util.IntSummaryStatistics;

/**
 * Between a session and the one before: the gaps, in days, that the rules permit and in which two
 * lines contradict each other.
 *
 * @param session the later of the two, from 2
 * @param smallest such gap
 * @param largest such gap; {@link Contradiction#NO_END} where there is none
 */
public record Gaps(int session, int smallest, int largest) {

    static Gaps of(int session, IntSummaryStatistics gaps) {
        boolean open = gaps.getMax() >= PermittedGaps.LONGEST;
        return new Gaps(session, gaps.getMin(), open ? Contradiction.NO_END : gaps.getMax());
    }

    /** Whether it goes on for as long as the rules permit anything. */
    public boolean isOpen() {
        return largest == Contradiction.NO_END;
    }
}
