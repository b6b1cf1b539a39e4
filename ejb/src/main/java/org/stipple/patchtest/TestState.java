package org.stipple.patchtest;

/** What a patch test has come to. */
public enum TestState {
    /** Applied and not yet read to an end. */
    OPEN,
    CLEARED,
    REACTED,
    /** Taken back or corrected. */
    SUPERSEDED
}
