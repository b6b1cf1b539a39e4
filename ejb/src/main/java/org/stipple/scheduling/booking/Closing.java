package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.stipple.audit.Reasoned;

/** When a booking was given up, by whom and why. */
@Embeddable
class Closing {

    private Instant closedAt;
    private String closedBy;
    private String closeReason;

    protected Closing() {}

    Closing(Reasoned act) {
        closedAt = act.at();
        closedBy = act.by();
        closeReason = act.reason();
    }

    static BookingCard.End end(Closing closing, Long movedToId) {
        long movedTo = movedToId == null ? 0 : movedToId;
        return closing == null
                ? new BookingCard.End("", null, "", movedTo)
                : new BookingCard.End(
                        closing.closedBy, closing.closedAt, closing.closeReason, movedTo);
    }
}
