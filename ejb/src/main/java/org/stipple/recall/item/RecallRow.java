package org.stipple.recall.item;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.client.identity.ClientName;
import org.stipple.timeline.DueDays;

/**
 * A client to be called for a touch-up or a review.
 *
 * @param version that a form carries along
 * @param siteId where she was treated last
 * @param kind TOUCH_UP or REVIEW
 * @param ordinal of the touch-up from 1; 0 for a review
 * @param since the day that it counts from: the end of the course, the last touch-up or session
 * @param due the days that the rules state; they may be missing where it was done or has ceased
 * @param booked the day that is taken for it; null where none is
 * @param bookingId of that booking; 0 where there is none
 * @param done the day on which it was done; null where it was not
 */
public record RecallRow(
        long id,
        int version,
        long siteId,
        long courseId,
        ClientName client,
        VisitKind kind,
        int ordinal,
        LocalDate since,
        DueDays due,
        RecallState state,
        LocalDate booked,
        long bookingId,
        LocalDate done,
        RecallAgreed agreed,
        RecallContact contact)
        implements Serializable {

    /** Whether it counts from a touch-up, and not from the end of the course. */
    public boolean isAgain() {
        return ordinal > 1;
    }
}
