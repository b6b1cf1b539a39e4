package org.stipple.recall.item;

/** How somebody tried to reach a client about a touch-up or review. */
public enum ContactChannel {
    PHONE,
    SMS,
    EMAIL,
    LETTER,
    IN_PERSON
}
