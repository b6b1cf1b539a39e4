package org.stipple.scheduling.proposal;

/** What a proposal does best. */
public enum Aim {
    /** Nearest to the recommended days. */
    RECOMMENDED,
    /** Over first. */
    FASTEST,
    /** All sessions with one person. */
    SAME_PERSON,
    /** On the fewest days, for a client who travels. */
    FEWEST_TRIPS,
    /** Begins last and is still ready for the event. */
    LAST_START
}
