package org.stipple.scheduling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.booking.BookingRepository;
import org.stipple.scheduling.booking.Holds;

/**
 * Looks whether a time is taken before it is asked for, to say so in good words. It decides
 * nothing: two may look at once, and the database's exclusion constraints say who gets it.
 */
@ApplicationScoped
class Occupancy {

    @Inject private BookingRepository bookings;
    @Inject private Holds holds;

    /** What of this visit is taken; holds that have run out are given up on the way. */
    Set<TakenPart> takenFor(Booking wanted, long without, Instant now) {
        List<Booking> inTheWay = bookings.inTheWayOf(wanted);
        holds.letGo(inTheWay, now);
        Set<TakenPart> taken = EnumSet.noneOf(TakenPart.class);
        for (Booking other : inTheWay) {
            if (other.occupies(now) && other.id() != without) {
                taken.addAll(TakenPart.sharedBy(wanted, other));
            }
        }
        return taken;
    }
}
