package org.stipple.web.scheduling.waitlist;

import java.io.Serializable;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.waitlist.EntryRow;
import org.stipple.scheduling.waitlist.OfferRow;
import org.stipple.scheduling.waitlist.Priority;
import org.stipple.scheduling.waitlist.WaitRow;
import org.stipple.scheduling.waitlist.WaitState;
import org.stipple.web.scheduling.StepChoices;

/**
 * Somebody on the waitlist as a row shows her.
 *
 * @param days from which to which
 * @param terms weekdays, times of day, with whom
 */
public record WaitLine(WaitRow row, ClientName client, String days, String terms)
        implements Serializable {

    static WaitLine of(WaitRow row, ClientName client, WaitWords words) {
        return new WaitLine(
                row, client, words.days(row.entry().wish()), words.terms(row.entry().wish()));
    }

    public EntryRow entry() {
        return row.entry();
    }

    /** The visit as people call it. */
    public String step() {
        return StepChoices.words(subject().step());
    }

    public VisitSubject subject() {
        return entry().subject();
    }

    public WaitState state() {
        return row.state();
    }

    public boolean isFirst() {
        return entry().wish().priority() == Priority.FIRST;
    }

    /** What she has booked and would give up; null for nothing. */
    public BookingRow has() {
        return row.has();
    }

    /** What was offered last; null for nothing. */
    public OfferRow offer() {
        return row.lastOffer().orElse(null);
    }
}
