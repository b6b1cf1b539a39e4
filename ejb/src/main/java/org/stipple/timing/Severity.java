package org.stipple.timing;

/** What follows when a rule is not kept. */
public enum Severity {
    /** Refused, whoever asks. */
    BLOCK,
    /** Needs a named person's override, with a reason. */
    OVERRIDABLE,
    /** Goes ahead with a warning that is stored. */
    WARN,
    /** Is told, and nothing more. */
    INFO
}
