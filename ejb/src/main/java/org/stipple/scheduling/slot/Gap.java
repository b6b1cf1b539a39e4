package org.stipple.scheduling.slot;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A stretch of one person's free time, as long as nothing of hers lies in it.
 *
 * @param personId whose
 * @param roomId the room that is liked best, since it was freed with her; 0 for any
 * @param day in the clinic's zone
 * @param until exclusive
 */
public record Gap(long personId, long roomId, LocalDate day, Instant from, Instant until)
        implements Serializable {

    /** Whether something of this time lies in it. */
    boolean meets(Instant start, Instant end) {
        return from.isBefore(end) && start.isBefore(until);
    }
}
