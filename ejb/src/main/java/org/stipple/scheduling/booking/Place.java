package org.stipple.scheduling.booking;

import java.time.LocalDate;
import java.util.stream.LongStream;

/** Whose time a booking takes on a day: its person's, its room's and its client's. */
public record Place(long personId, long roomId, long clientId, LocalDate day) {

    public static Place of(Booking booking) {
        return new Place(
                booking.personId(),
                booking.roomId(),
                booking.subject().clientId(),
                booking.time().onDay());
    }

    /** Under which numbers one queues for it. */
    LongStream keys() {
        return LongStream.of(key(1, personId), key(2, roomId), key(3, clientId));
    }

    // Two bits of kind, twenty of day, the rest of id: whoever collides only waits.
    private long key(long kind, long id) {
        return kind << 61 | (day.toEpochDay() & 0xFFFFF) << 41 | (id & 0x1FFFFFFFFFFL);
    }
}
