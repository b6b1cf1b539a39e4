package org.stipple.care;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A session of a course, done or booked.
 *
 * @param ordinal from 1
 * @param day in the zone of its site
 * @param bookingId 0 where it was done without
 * @param siteId of its booking; of the oldest site where there is none
 * @param knownSince the day on which it was booked
 */
record CareSession(
        int ordinal,
        LocalDate day,
        boolean done,
        long bookingId,
        long siteId,
        ZoneId zone,
        LocalDate knownSince) {

    CareSession {
        Objects.requireNonNull(day);
        Objects.requireNonNull(zone);
        Objects.requireNonNull(knownSince);
    }
}
