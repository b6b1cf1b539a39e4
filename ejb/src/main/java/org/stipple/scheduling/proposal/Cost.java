package org.stipple.scheduling.proposal;

import java.util.Comparator;

/** What a plan costs by an aim: the first figure counts, then the second, then the third. */
record Cost(long first, long second, long third) implements Comparable<Cost> {

    private static final Comparator<Cost> BY_FIGURES =
            Comparator.comparingLong(Cost::first)
                    .thenComparingLong(Cost::second)
                    .thenComparingLong(Cost::third);

    @Override
    public int compareTo(Cost other) {
        return BY_FIGURES.compare(this, other);
    }
}
