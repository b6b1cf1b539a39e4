package org.stipple.messaging;

/** What a message is about. */
public enum MessageKind {
    /** A visit takes place at another time, or with somebody else. */
    BOOKING_MOVED
}
