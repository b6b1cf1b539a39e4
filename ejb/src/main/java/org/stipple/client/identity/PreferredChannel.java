package org.stipple.client.identity;

/** How a client wants to be reached first; what it needs must be known of her. */
public enum PreferredChannel {
    PHONE,
    TEXT,
    EMAIL,
    LETTER
}
