package org.stipple.scheduling.telling;

import java.io.Serializable;
import java.util.Objects;
import org.stipple.messaging.QueuedMessage;
import org.stipple.scheduling.booking.BookingRow;

/**
 * A client who is to be told that a visit was moved.
 *
 * @param before as she knows it
 * @param now as it is
 */
public record ClientToTell(QueuedMessage message, BookingRow before, BookingRow now)
        implements Serializable {

    public ClientToTell {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
    }

    /** Whether she comes at another time. */
    public boolean isAtAnotherTime() {
        return !before.time().visitStart().equals(now.time().visitStart());
    }

    /** Whether somebody else sees her. */
    public boolean isWithAnother() {
        return before.personId() != now.personId();
    }
}
