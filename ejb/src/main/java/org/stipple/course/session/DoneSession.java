package org.stipple.course.session;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A session or touch-up as the diary of its day tells it.
 *
 * @param clientId whose it was
 * @param ordinal from 1, sessions and touch-ups apart
 * @param performedOn the day in the clinic's zone
 * @param startedAt null where it was not noted
 * @param endedAt null where it was not noted
 * @param personId who did it
 * @param bookingId the visit in which it was done; null where none was booked
 */
public record DoneSession(
        long clientId,
        SessionKind kind,
        int ordinal,
        LocalDate performedOn,
        Instant startedAt,
        Instant endedAt,
        long personId,
        Long bookingId)
        implements Serializable {}
