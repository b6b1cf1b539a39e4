package org.stipple.scheduling.waitlist;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;

/**
 * Somebody on the waitlist, as lists show her.
 *
 * @param has the visit as she has it booked, which she would give up; null for none
 * @param offers what was offered to her, the newest first
 */
public record WaitRow(EntryRow entry, BookingRow has, List<OfferRow> offers)
        implements Serializable {

    public WaitRow {
        offers = List.copyOf(offers);
    }

    /** The visit as she has it booked. */
    public Optional<BookingRow> booked() {
        return Optional.ofNullable(has);
    }

    /** The time that is held for her now. */
    public Optional<OfferRow> running() {
        return offers.stream().filter(OfferRow::isRunning).findFirst();
    }

    /** What was offered last, if anything was. */
    public Optional<OfferRow> lastOffer() {
        return offers.stream().findFirst();
    }

    /** Where she stands. */
    public WaitState state() {
        return entry.state() == WaitState.WAITING && running().isPresent()
                ? WaitState.OFFERED
                : entry.state();
    }
}
