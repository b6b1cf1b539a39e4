package org.stipple.course.review;

import java.time.LocalDate;

/**
 * Fired in the same transaction when a review was recorded, corrected or taken back.
 *
 * @param action what was done, as the audit trail names it
 * @param day on which the review was, as now on record or, taken back, as it was
 */
public record ReviewRecordChanged(long courseId, long reviewId, String action, LocalDate day) {}
