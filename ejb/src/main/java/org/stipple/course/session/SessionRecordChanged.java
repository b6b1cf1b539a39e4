package org.stipple.course.session;

import java.time.LocalDate;

/**
 * Fired in the same transaction when a session was recorded, corrected or taken back.
 *
 * @param day on which the session was, as now on record or, taken back, as it was
 */
public record SessionRecordChanged(long courseId, LocalDate day) {}
