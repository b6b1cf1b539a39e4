package org.stipple.messaging.template;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/**
 * What a message could be about.
 *
 * @param bookingId 0 for none
 * @param courseId 0 for none
 * @param aboutId of whoever queues it; 0 for none
 * @param visit what it is for, such as {@code SESSION_2}
 * @param day of the visit, or on which it is due
 */
public record LetterSubject(
        long bookingId, long courseId, long aboutId, String visit, LocalDate day)
        implements Serializable {

    public LetterSubject {
        Objects.requireNonNull(visit);
        Objects.requireNonNull(day);
    }
}
