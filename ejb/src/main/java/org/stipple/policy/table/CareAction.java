package org.stipple.policy.table;

/** What a client is told to do. */
public enum CareAction {
    DO,
    AVOID,
    ALLOW
}
