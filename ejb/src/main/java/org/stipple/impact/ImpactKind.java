package org.stipple.impact;

/** What a change of rules may bear on. */
public enum ImpactKind {
    BOOKING,
    REVIEW,
    TOUCH_UP
}
