package org.stipple.course.tag;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tag that is or was on a course.
 *
 * @param addedOn the first day on which it counts
 * @param removedOn the first day on which it no longer counts; null while it is on the course
 */
public record TagSpan(
        long courseId,
        String tag,
        LocalDate addedOn,
        String addedBy,
        String addedReason,
        LocalDate removedOn,
        String removedBy,
        String removedReason)
        implements Serializable {

    /** Whether a judgement made on that day counts it. */
    public boolean isOn(LocalDate day) {
        return !addedOn.isAfter(day) && (removedOn == null || removedOn.isAfter(day));
    }

    /** Whether it is on the course now. */
    public boolean isCurrent() {
        return removedOn == null;
    }
}
