package org.stipple.scheduling.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.stipple.audit.Act;
import org.stipple.audit.Actor;
import org.stipple.audit.AuditService;
import org.stipple.audit.ChangeReason;
import org.stipple.platform.ClinicClock;

/** Who does what to a booking, when and why: signs it and writes it into the audit trail. */
@Dependent
public class Journal {

    @Inject private AuditService audit;
    @Inject private ChangeReason change;
    @Inject private Actor actor;
    @Inject private ClinicClock clock;

    public Instant now() {
        return clock.now();
    }

    /** The caller, now. */
    public Signature sign() {
        return new Signature(actor.name(), clock.now());
    }

    /**
     * The caller, now, for this reason, which revisions and audit entries of this request carry
     * too.
     */
    public Reasoned because(String reason) {
        change.because(reason);
        return new Reasoned(sign(), reason);
    }

    /** Writes down that the caller did this to the booking. */
    public void record(String action, Booking booking) {
        audit.record(
                Act.of(action, "booking", booking.id())
                        .ofClient(booking.subject().clientId())
                        .saying(booking.subject().step().toString()));
    }
}
