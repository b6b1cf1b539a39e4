package org.stipple.scheduling.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;
import org.stipple.audit.Signing;

/** Who does what to a booking, when and why: signs it and writes it into the audit trail. */
@Dependent
public class Journal {

    @Inject private AuditService audit;
    @Inject private Signing signing;
    @Inject private Event<BookingChanged> changes;

    public Instant now() {
        return sign().at();
    }

    /** The caller, now. */
    public Signature sign() {
        return signing.sign();
    }

    /** The caller, now, for this reason. */
    public Reasoned because(String reason) {
        return signing.because(reason);
    }

    /** Writes down that the caller did this to the booking, and tells who listens. */
    public void record(String action, Booking booking) {
        audit.record(
                Act.of(action, "booking", booking.id())
                        .ofClient(booking.subject().clientId())
                        .saying(booking.subject().step().toString()));
        changes.fire(BookingChanged.of(booking));
    }
}
