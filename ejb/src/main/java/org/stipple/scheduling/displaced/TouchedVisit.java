package org.stipple.scheduling.displaced;

import java.io.Serializable;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitTime;

/**
 * A booking that could not take place any more.
 *
 * @param id the booking's
 */
public record TouchedVisit(
        long id,
        long siteId,
        long clientId,
        VisitStep step,
        long personId,
        long roomId,
        VisitTime time)
        implements Serializable {

    static TouchedVisit of(BookingRow booking) {
        return new TouchedVisit(
                booking.id(),
                booking.siteId(),
                booking.clientId(),
                booking.subject().step(),
                booking.personId(),
                booking.roomId(),
                booking.time());
    }
}
