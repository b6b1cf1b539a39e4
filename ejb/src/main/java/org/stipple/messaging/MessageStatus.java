package org.stipple.messaging;

/** Where a message stands. */
public enum MessageStatus {
    /** The client does not know yet. */
    QUEUED,
    /** She was told. */
    TOLD,
    /** A newer message tells her the same and more. */
    REPLACED
}
