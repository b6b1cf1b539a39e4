package org.stipple.scheduling.waitlist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRow;

/** A time that was offered to somebody on the waitlist, and what she said. */
@Entity
class WaitlistOffer extends VersionedEntity {

    private long entryId;
    private long bookingId;
    private Instant offeredAt;
    private String offeredBy;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private OfferState answer;

    private Instant answeredAt;
    private String answeredBy;
    private String answerReason;

    protected WaitlistOffer() {}

    WaitlistOffer(long entryId, long bookingId, Signature signed, Instant endsAt) {
        this.entryId = entryId;
        this.bookingId = bookingId;
        offeredAt = signed.at();
        offeredBy = signed.by();
        this.endsAt = endsAt;
    }

    void answer(OfferState as, Reasoned act) {
        answer = as;
        answeredAt = act.at();
        answeredBy = act.by();
        answerReason = act.reason();
    }

    long entryId() {
        return entryId;
    }

    OfferRow row(Booking booking, Instant now) {
        return new OfferRow(
                entryId,
                booking.row(),
                state(booking.row(), now),
                new OfferRow.Made(offeredAt, offeredBy, endsAt),
                answer == null
                        ? OfferRow.Answer.NONE
                        : new OfferRow.Answer(answeredAt, answeredBy, answerReason));
    }

    // One that was cancelled as a booking was called back, by whoever did that.
    private OfferState state(BookingRow booking, Instant now) {
        if (answer != null) {
            return answer;
        }
        if (!endsAt.isAfter(now)) {
            return OfferState.RAN_OUT;
        }
        return booking.isOffered() ? OfferState.RUNNING : OfferState.CALLED_BACK;
    }
}
