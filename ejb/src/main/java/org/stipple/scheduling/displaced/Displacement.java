package org.stipple.scheduling.displaced;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.plan.VisitTime;
import org.stipple.scheduling.slot.ClinicHours;

/** Why a booking cannot take place as it stands. */
public enum Displacement {
    /** Who was to do it has leave. */
    PERSON_AWAY,
    /** Who was to do it does not work at that time, preparation and clean-up included. */
    PERSON_OFF,
    ROOM_CLOSED,
    /** The client's own time is not within the opening hours. */
    CLINIC_CLOSED;

    /** All that stands against a booking by these hours; nothing as a rule. */
    public static Set<Displacement> of(BookingRow booking, ClinicHours hours) {
        Set<Displacement> found = EnumSet.noneOf(Displacement.class);
        VisitTime time = booking.time();
        if (hours.findAway(booking.personId(), time.takenFrom(), time.takenUntil()).isPresent()) {
            found.add(PERSON_AWAY);
        } else if (!isWorkedIn(booking, hours)) {
            found.add(PERSON_OFF);
        }
        if (hours.findClosure(booking.roomId(), time.takenFrom(), time.takenUntil()).isPresent()) {
            found.add(ROOM_CLOSED);
        }
        if (!isOpenIn(time, hours)) {
            found.add(CLINIC_CLOSED);
        }
        return found;
    }

    /** Whether its person works in all of it. */
    static boolean isWorkedIn(BookingRow booking, ClinicHours hours) {
        VisitTime time = booking.time();
        LocalDate day = time.day();
        return hours.working(booking.personId(), day, day)
                .contains(time.takenFrom().getEpochSecond(), time.takenUntil().getEpochSecond());
    }

    /** Whether the clinic is open in all of the client's own time. */
    static boolean isOpenIn(VisitTime time, ClinicHours hours) {
        return hours.open(time.day(), time.day())
                .contains(time.visitStart().getEpochSecond(), time.visitEnd().getEpochSecond());
    }
}
