package org.stipple.scheduling.judging;

import java.util.Set;
import org.stipple.scheduling.booking.BookingStatus;

/**
 * A page of the bookings that a version judged.
 *
 * @param versionId of a protocol or of the gates
 * @param states in which they are now, at least one
 * @param first how many to skip
 * @param count how many to return at most
 */
public record FindJudged(long versionId, Set<BookingStatus> states, int first, int count) {

    /** As many as a page ever shows. */
    public static final int MOST = 200;

    public FindJudged {
        states = Set.copyOf(states);
        if (first < 0 || count < 1 || count > MOST) {
            throw new IllegalArgumentException("no such page: " + first + " + " + count);
        }
    }
}
