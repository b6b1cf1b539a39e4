package org.stipple.policy;

/** The life of a version of a protocol. */
public enum VersionState {
    /** Being written; nothing is judged by it. */
    DRAFT,
    /** Judges from its effective day on; never changes again. */
    ACTIVE,
    /** Judged once, and still judges the days it was in force on; never changes again. */
    RETIRED
}
