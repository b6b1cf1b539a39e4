package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When a booking was given up, by whom and why. */
@Embeddable
class Closing {

    private Instant closedAt;
    private String closedBy;
    private String closeReason;

    protected Closing() {}

    Closing(Reasoned act) {
        closedAt = act.act().at();
        closedBy = act.act().by();
        closeReason = act.reason();
    }

    String reason() {
        return closeReason;
    }
}
