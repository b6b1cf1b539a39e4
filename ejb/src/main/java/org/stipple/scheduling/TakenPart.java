package org.stipple.scheduling;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.booking.Booking;

/** What a visit takes that another one may have taken already. */
public enum TakenPart {
    PERSON,
    ROOM,
    CLIENT;

    /** What both of these bookings need. */
    static Set<TakenPart> sharedBy(Booking one, Booking other) {
        Set<TakenPart> shared = EnumSet.noneOf(TakenPart.class);
        if (one.personId() == other.personId()) {
            shared.add(PERSON);
        }
        if (one.roomId() == other.roomId()) {
            shared.add(ROOM);
        }
        if (one.subject().clientId() == other.subject().clientId()) {
            shared.add(CLIENT);
        }
        return shared;
    }

    /** What the database says is taken, by the name of its exclusion constraint. */
    public static Optional<TakenPart> findBy(String constraint) {
        return Arrays.stream(values())
                .filter(part -> ("booking_" + part + "_free").equalsIgnoreCase(constraint))
                .findFirst();
    }
}
