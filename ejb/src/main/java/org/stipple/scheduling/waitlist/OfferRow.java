package org.stipple.scheduling.waitlist;

import java.io.Serializable;
import java.time.Instant;
import org.stipple.scheduling.booking.BookingRow;

/**
 * A time that was offered.
 *
 * @param entryId to whom
 * @param booking that holds, or held, the time
 */
public record OfferRow(long entryId, BookingRow booking, OfferState state, Made made, Answer answer)
        implements Serializable {

    /**
     * When and by whom it was offered.
     *
     * @param by user name
     * @param until she has time to think, exclusive
     */
    public record Made(Instant at, String by, Instant until) implements Serializable {}

    /**
     * What she said.
     *
     * @param at null where she has not
     * @param by user name of who noted it; blank where she has not
     * @param reason may be blank
     */
    public record Answer(Instant at, String by, String reason) implements Serializable {

        static final Answer NONE = new Answer(null, "", "");
    }

    public boolean isRunning() {
        return state == OfferState.RUNNING;
    }
}
