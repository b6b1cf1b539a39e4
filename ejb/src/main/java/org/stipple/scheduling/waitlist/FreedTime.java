package org.stipple.scheduling.waitlist;

import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.slot.Gap;

/**
 * A free time, and who could have it.
 *
 * @param gap how much is free
 * @param givenUp the booking that freed it; null where nobody's did
 * @param candidates whom it suits, in turn
 * @param misfits whom it does not
 */
public record FreedTime(
        Gap gap, BookingRow givenUp, List<Fit.Candidate> candidates, List<Fit.Misfit> misfits) {

    public FreedTime {
        candidates = List.copyOf(candidates);
        misfits = List.copyOf(misfits);
    }

    /** The booking that freed it. */
    public Optional<BookingRow> freedBy() {
        return Optional.ofNullable(givenUp);
    }
}
