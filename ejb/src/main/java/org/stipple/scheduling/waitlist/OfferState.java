package org.stipple.scheduling.waitlist;

/** What became of a time that was offered. */
public enum OfferState {
    /** It is held, and she has not answered. */
    RUNNING,
    TAKEN,

    /** She does not want this one; she stays on the list. */
    DECLINED,

    /** The desk needed the time itself. */
    CALLED_BACK,

    /** She did not answer in time; never stored. */
    RAN_OUT
}
