package org.stipple.messaging.channel;

/** What came of handing a message over. */
public enum Outcome {
    /** The other side took it. */
    TAKEN,
    /** It certainly did not take it, and might another time. */
    NOT_NOW,
    /** It will never take it. */
    REFUSED,
    /** It knows no such address. */
    BOUNCED,
    /** It had all of it, and did not answer: it may have taken it. */
    UNKNOWN
}
