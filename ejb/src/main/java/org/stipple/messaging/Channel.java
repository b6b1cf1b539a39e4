package org.stipple.messaging;

/** How a client is told. */
public enum Channel {
    PHONE,
    IN_PERSON,
    EMAIL,
    SMS
}
