package org.stipple.policy.table;

/** What a protocol is for. */
public enum ProtocolRole {
    /** Stated by others, with its source. */
    PUBLISHED,
    /** The clinic's own. */
    CLINIC,
    /** The clinic's safety rules, which join the protocol of every course. There is one. */
    GATES
}
