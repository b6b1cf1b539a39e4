package org.stipple.patchtest.reading;

/** What a reading of a patch test showed. */
public enum ReadingResult {
    CLEARED,
    REACTION,
    /** Nothing can be said yet: the test stays open, and this is no event. */
    INCONCLUSIVE
}
