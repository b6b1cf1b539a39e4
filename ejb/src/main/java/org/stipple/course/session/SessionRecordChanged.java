package org.stipple.course.session;

import java.time.LocalDate;

/**
 * Fired in the same transaction when a session was recorded, corrected or taken back.
 *
 * @param action what was done, as the audit trail names it
 * @param day on which the session was, as now on record or, taken back, as it was
 */
public record SessionRecordChanged(long courseId, long sessionId, String action, LocalDate day) {}
