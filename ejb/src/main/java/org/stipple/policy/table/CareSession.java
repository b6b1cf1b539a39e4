package org.stipple.policy.table;

/** From which sessions a care line counts. */
public enum CareSession {
    EVERY,
    FIRST,
    /** The last session of the completed course. */
    LAST,
    /** From the first session to the end of the course. */
    COURSE
}
