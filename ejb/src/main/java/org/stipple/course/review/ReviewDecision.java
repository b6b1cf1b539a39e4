package org.stipple.course.review;

/** What the settled result asks for. */
public enum ReviewDecision {
    /** A further session: the policy's event REVIEW. */
    NEEDED,
    /** No further session: it closes the step. */
    NOT_NEEDED,
    /** To be looked at again: no event. */
    UNDECIDED
}
