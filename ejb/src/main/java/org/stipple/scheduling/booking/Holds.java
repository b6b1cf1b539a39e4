package org.stipple.scheduling.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.stipple.audit.Actor;
import org.stipple.audit.Reasoned;
import org.stipple.audit.Signature;

/** Lets go what was held and not decided in time: the one thing that happens by the clock. */
@Dependent
public class Holds {

    private static final String RUN_OUT = "The hold ran out undecided.";
    private static final String UNANSWERED = "The offer ran out without an answer.";

    @Inject private BookingRepository bookings;
    @Inject private Journal journal;

    /** Gives up those of these holds that have run out, so that their time is free at once. */
    public void letGo(List<Booking> held, Instant now) {
        List<Booking> runOut = held.stream().filter(hold -> hold.hasRunOut(now)).toList();
        for (Booking hold : runOut) {
            String why = hold.isOffered() ? UNANSWERED : RUN_OUT;
            hold.close(
                    BookingStatus.CANCELLED, new Reasoned(new Signature(Actor.SYSTEM, now), why));
            journal.record("BOOKING_HOLD_RAN_OUT", hold);
        }
        if (!runOut.isEmpty()) {
            bookings.flush();
        }
    }
}
