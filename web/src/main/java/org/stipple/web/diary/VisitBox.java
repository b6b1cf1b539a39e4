package org.stipple.web.diary;

import java.time.Duration;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.timing.Verdict;

/**
 * A visit as it is drawn on the hours of its day.
 *
 * @param booking what is drawn
 * @param client who comes
 * @param times from when to when she is there; of a short visit when she comes
 * @param what it is, and where or with whom
 * @param verdict of the policy now, or when it was planned where it is over; null where it does not
 *     judge
 * @param look classes of the style sheet: status, short or given up, contradicted
 * @param place where it is, for {@code data-place}
 * @param label all of it, for those who hear the page
 * @param movable whether it can be given another time
 */
public record VisitBox(
        BookingRow booking,
        String client,
        String times,
        String what,
        Verdict verdict,
        String look,
        String place,
        String label,
        boolean movable) {

    public long id() {
        return booking.id();
    }

    /** How long the client is there. */
    public long getMinutes() {
        return Duration.between(booking.time().visitStart(), booking.time().visitEnd()).toMinutes();
    }
}
