package org.stipple.consultation;

/** What was said about a patch test. */
public enum PatchTestWish {
    NOT_NEEDED,
    ASKED_FOR,
    /** The client goes without, and the doctor agrees. */
    WAIVED;

    /** Whether the first session has to wait for a cleared test or a waiver. */
    public boolean isGate() {
        return this != NOT_NEEDED;
    }
}
