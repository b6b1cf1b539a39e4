package org.stipple.course.progress;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A course as everybody at the clinic may see it: no notes.
 *
 * @param version that a form carries along
 * @param courseEnd the day of the last session while it is completed, null otherwise
 * @param reopenedAt when it was last reopened; null if it never was
 */
public record CourseRow(
        long id,
        int version,
        long clientId,
        long treatmentId,
        String protocolId,
        int plannedSessions,
        CourseState state,
        LocalDate openedOn,
        LocalDate courseEnd,
        Instant reopenedAt)
        implements Serializable {

    /** The day of the last session while it is completed. */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(courseEnd);
    }

    /** When it was last reopened. */
    public Optional<Instant> reopening() {
        return Optional.ofNullable(reopenedAt);
    }
}
