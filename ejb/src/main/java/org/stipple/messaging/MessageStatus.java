package org.stipple.messaging;

import java.util.Set;

/** Where a message stands. */
public enum MessageStatus {
    /** It waits: for its time, for a channel, for the next try. */
    QUEUED,
    /** A node is sending it. */
    CLAIMED,
    /** It can't be sent to her, see {@link Barrier}: a person has to tell her. */
    BY_PHONE,
    /** The mail server or gateway took it. */
    SENT,
    /**
     * It was handed over, and no answer came: it may have arrived. Only a person sends it again.
     */
    UNKNOWN,
    /** It was refused for good, or too often. */
    FAILED,
    /** What it says was no longer true when it was to be sent. */
    WITHHELD,
    /** A person took it back before it was sent. */
    CANCELLED,
    /** A person told her. */
    TOLD,
    /** A newer message tells her the same and more. */
    REPLACED;

    private static final Set<MessageStatus> UNTOLD = Set.of(QUEUED, BY_PHONE, FAILED, UNKNOWN);

    /** As far as anybody knows the client does not know yet, and no node is at it. */
    public boolean isUntold() {
        return UNTOLD.contains(this);
    }

    /** Those of which {@link #isUntold} holds. */
    public static Set<MessageStatus> untold() {
        return UNTOLD;
    }

    /** Whether a person may have it sent again. */
    public boolean isSentAgain() {
        return this == UNKNOWN || this == FAILED || this == BY_PHONE;
    }
}
