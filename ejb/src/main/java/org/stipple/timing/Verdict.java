package org.stipple.timing;

/** What a day is to a rule, or to all rules together; declared from the worst to the best. */
public enum Verdict {
    /** An event that has to come first is not there. */
    MISSING,
    TOO_SOON,
    /** Past the maximum. */
    LAPSED,
    /** Before the minimum, but not before the absolute one. */
    GRACE,
    /** Allowed, but better later. */
    EARLY,
    /** Allowed, but better before. */
    LATE,
    RECOMMENDED,
    /** No rule speaks. Never to be shown as allowed. */
    UNGOVERNED;

    /** The worse of the two. */
    public Verdict worse(Verdict other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
