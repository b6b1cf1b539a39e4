package org.stipple.timing;

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

    /** Whether it is a last day, so that things change on the day after it, and not a first one. */
    public boolean isLast() {
        return this == RECOMMENDED_TO || this == MAXIMUM || this == UNTIL;
    }
}
