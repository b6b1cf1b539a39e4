package org.stipple.web.scheduling.visit;

import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.diary.UnresolvedBooking;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.web.scheduling.StepChoices;

/**
 * A booking that somebody has to settle, with the names that go with it.
 *
 * @param person with whom
 */
public record UnresolvedRow(UnresolvedBooking unresolved, ClientName client, String person) {

    /** Why it is listed. */
    public enum Why {
        PAST,
        DISPLACED,
        CONTRADICTED
    }

    public Why why() {
        if (unresolved.isPast()) {
            return Why.PAST;
        }
        return unresolved.isDisplaced() ? Why.DISPLACED : Why.CONTRADICTED;
    }

    /** Who is away, or what is closed, in words. */
    public String displaced() {
        return DisplacedWords.of(unresolved.displaced(), person);
    }

    public BookingRow booking() {
        return unresolved.entry().booking();
    }

    /** What the policy says of it now; null for one that is past. */
    public CurrentVerdict current() {
        return unresolved.entry().current();
    }

    /** The visit as people call it. */
    public String step() {
        return StepChoices.words(booking().subject().step());
    }
}
