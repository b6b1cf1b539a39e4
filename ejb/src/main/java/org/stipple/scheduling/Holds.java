package org.stipple.scheduling;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.stipple.audit.Act;
import org.stipple.audit.Actor;
import org.stipple.audit.AuditService;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.Reasoned;
import org.stipple.scheduling.booking.Signature;

/** Lets go what was held and not decided in time: the one thing that happens by the clock. */
@Dependent
class Holds {

    private static final String RUN_OUT = "The hold ran out undecided.";

    @Inject private BookingRepository bookings;
    @Inject private AuditService audit;

    /** Gives up those of these holds that have run out, so that their time is free at once. */
    void letGo(List<Booking> held, Instant now) {
        List<Booking> runOut = held.stream().filter(hold -> hold.hasRunOut(now)).toList();
        for (Booking hold : runOut) {
            hold.cancel(new Reasoned(new Signature(Actor.SYSTEM, now), RUN_OUT));
            audit.record(
                    Act.of("BOOKING_HOLD_RAN_OUT", "booking", hold.id())
                            .ofClient(hold.subject().clientId()));
        }
        if (!runOut.isEmpty()) {
            bookings.flush();
        }
    }
}
