package org.stipple.web.diary;

import org.stipple.scheduling.booking.BookingRow;
import org.stipple.timing.Verdict;

/**
 * A visit in a list of its day.
 *
 * @param times from when to when the client is there
 * @param what it is
 * @param who does it, and where
 * @param verdict of the policy now, or when it was planned where it is over; null where it does not
 *     judge
 * @param look classes of the style sheet
 * @param isContradicted whether what was recorded since speaks against it
 */
public record VisitLine(
        BookingRow booking,
        String client,
        String times,
        String what,
        String who,
        Verdict verdict,
        String look,
        boolean isContradicted) {

    public long id() {
        return booking.id();
    }
}
