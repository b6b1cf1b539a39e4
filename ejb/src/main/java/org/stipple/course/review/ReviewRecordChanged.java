package org.stipple.course.review;

import java.time.LocalDate;

/**
 * Fired in the same transaction when a review was recorded, corrected or taken back.
 *
 * @param day on which the review was, as now on record or, taken back, as it was
 */
public record ReviewRecordChanged(long courseId, LocalDate day) {}
