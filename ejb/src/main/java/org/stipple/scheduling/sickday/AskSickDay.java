package org.stipple.scheduling.sickday;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.displaced.Displacement;

/**
 * Which visits are to be placed anew: those that cannot take place as they stand.
 *
 * @param siteId where; 0 at every site
 * @param personId whose absence it is about; 0 for anybody's
 * @param roomId whose closure it is about; 0 for any
 * @param first first day, inclusive; days before today are of no account
 * @param last last day, inclusive
 * @param staying ids of bookings that are left as they are, and keep their time
 */
public record AskSickDay(
        long siteId, long personId, long roomId, LocalDate first, LocalDate last, Set<Long> staying)
        implements Serializable {

    /** As far ahead as anything is placed anew. */
    public static final LocalDate NO_END = LocalDate.of(9999, 1, 1);

    public AskSickDay {
        staying = Set.copyOf(staying);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no days from " + first + " to " + last);
        }
    }

    /** Whether it is about this booking, which is displaced for these reasons. */
    boolean concerns(BookingRow booking, Set<Displacement> why) {
        LocalDate day = booking.time().day();
        return !why.isEmpty()
                && !day.isBefore(first)
                && !day.isAfter(last)
                && (personId == 0 || isAbout(personId, booking.personId(), why, false))
                && (roomId == 0 || isAbout(roomId, booking.roomId(), why, true));
    }

    private static boolean isAbout(
            long wanted, long booked, Set<Displacement> why, boolean ofRoom) {
        return wanted == booked
                && why.stream()
                        .anyMatch(
                                each ->
                                        switch (each) {
                                            case ROOM_CLOSED -> ofRoom;
                                            case PERSON_AWAY, PERSON_OFF -> !ofRoom;
                                            case CLINIC_CLOSED -> true;
                                        });
    }
}
