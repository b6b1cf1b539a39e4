package org.stipple.scheduling.waitlist;

/** Whose turn it is before others, whoever waits longer. */
public enum Priority {
    FIRST,
    USUAL
}
