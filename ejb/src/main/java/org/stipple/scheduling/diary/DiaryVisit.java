package org.stipple.scheduling.diary;

import java.io.Serializable;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingCard;
import org.stipple.scheduling.booking.BookingRow;

/**
 * A booking as the diary draws it.
 *
 * @param entry the booking, with what the policy says of it now
 * @param client who comes
 * @param end how it was given up, where it was
 * @param keepsTime whether person and room are taken by it: not where it was given up, missed or
 *     moved, nor by a hold that has run out
 */
public record DiaryVisit(
        DiaryEntry entry, ClientName client, BookingCard.End end, boolean keepsTime)
        implements Serializable {

    public BookingRow booking() {
        return entry.booking();
    }
}
