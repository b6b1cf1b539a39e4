package org.stipple.catalogue.visit;

/** What a client comes for; also what a person can be booked for. */
public enum VisitKind {
    CONSULTATION,
    PATCH_TEST,
    PATCH_TEST_READING,
    SESSION,
    REVIEW,
    TOUCH_UP
}
