package org.stipple.policy.table;

/**
 * What a protocol may state beside its rules; minutes are of one session, per cent of the whole
 * result.
 */
public enum Norm {
    SESSIONS_MINIMUM,
    SESSIONS_TYPICAL,
    SESSIONS_MAXIMUM,
    SESSION_MINUTES_MINIMUM,
    SESSION_MINUTES_MAXIMUM,
    RESULT_PERCENT_PER_SESSION_MINIMUM,
    RESULT_PERCENT_PER_SESSION_MAXIMUM
}
