package org.stipple.policy.sheet;

/** What is done to a draft. */
public enum ChangeKind {
    TYPED,
    ADDED,
    DUPLICATED,
    REMOVED,
    MOVED,
    IMPORTED
}
