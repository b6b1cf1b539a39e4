package org.stipple.scheduling.judging;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * A booking as the version that judged it sees it.
 *
 * @param day of the visit, in the clinic's zone
 * @param verdict that was stored with it
 * @param overrideBy who answers for going against it; blank where nobody had to
 * @param overrideReason why; blank where nobody had to
 */
public record JudgedBooking(
        long id,
        LocalDate day,
        long clientId,
        VisitKind kind,
        Integer ordinal,
        BookingStatus status,
        Verdict verdict,
        Outcome outcome,
        String overrideBy,
        String overrideReason)
        implements Serializable {

    public JudgedBooking {
        ordinal = Objects.requireNonNullElse(ordinal, 0);
        overrideBy = Objects.requireNonNullElse(overrideBy, "");
        overrideReason = Objects.requireNonNullElse(overrideReason, "");
    }

    /** What the visit is for. */
    public VisitStep step() {
        return new VisitStep(kind, ordinal);
    }

    /** Whether somebody answers for going against the rules. */
    public boolean isOverridden() {
        return !overrideBy.isEmpty();
    }
}
