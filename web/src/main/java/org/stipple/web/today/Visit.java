package org.stipple.web.today;

import java.io.Serializable;
import java.time.Instant;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.diary.DiaryEntry;

/**
 * A booking with the names that go with it.
 *
 * @param person who does it
 * @param room where
 */
public record Visit(DiaryEntry entry, ClientName client, String person, String room)
        implements Serializable {

    public BookingRow booking() {
        return entry.booking();
    }

    /** Whether the client is here. */
    public boolean isNow() {
        return booking().status() == BookingStatus.ARRIVED
                || booking().status() == BookingStatus.IN_PROGRESS;
    }

    /** Whether nothing is left to do about it. */
    public boolean isOver() {
        return !booking().status().isOpen();
    }

    /** Whether it should be over by now, and nobody said what became of it. */
    public boolean isUnsettled(Instant now) {
        return !isOver() && booking().time().visitEnd().isBefore(now);
    }
}
