package org.stipple.timing;

import java.util.List;

/**
 * What a rule can state, and a window can show: the six periods of a row, in the order of its
 * columns. Each is inclusive, the day itself is still allowed.
 */
public enum Bound {
    /** Before it the step is too soon; in a window the absolute earliest day. */
    ABSOLUTE_MINIMUM,
    /**
     * Before it, from the absolute minimum on, lie the grace days; in a window the earliest day.
     */
    MINIMUM,
    /** Before it the step is early. */
    RECOMMENDED_FROM,
    /** After it the step is late. */
    RECOMMENDED_TO,
    /** After it the step has lapsed; in a window the latest day. */
    MAXIMUM,
    /**
     * After it the rule itself no longer holds; counted from the end of the course, not from the
     * anchor.
     */
    UNTIL;

    /** The five that say something of a day, and not of the rule. */
    public static final List<Bound> OF_A_DAY =
            List.of(ABSOLUTE_MINIMUM, MINIMUM, RECOMMENDED_FROM, RECOMMENDED_TO, MAXIMUM);

    /** Whether it is a last day, so that things change on the day after it, and not a first one. */
    public boolean isLast() {
        return this == RECOMMENDED_TO || this == MAXIMUM || this == UNTIL;
    }
}
