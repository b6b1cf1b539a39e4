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
        return of(booking.personId(), booking.roomId(), booking.time(), hours);
    }

    /** The same of a time that this person and room are taken. */
    public static Set<Displacement> of(
            long personId, long roomId, VisitTime time, ClinicHours hours) {
        Set<Displacement> found = EnumSet.noneOf(Displacement.class);
        if (hours.findAway(personId, time.takenFrom(), time.takenUntil()).isPresent()) {
            found.add(PERSON_AWAY);
        } else if (!isWorkedIn(personId, time, hours)) {
            found.add(PERSON_OFF);
        }
        if (hours.findClosure(roomId, time.takenFrom(), time.takenUntil()).isPresent()) {
            found.add(ROOM_CLOSED);
        }
        if (!isOpenIn(time, hours)) {
            found.add(CLINIC_CLOSED);
        }
        return found;
    }

    /** Whether its person works in all of it. */
    static boolean isWorkedIn(BookingRow booking, ClinicHours hours) {
        return isWorkedIn(booking.personId(), booking.time(), hours);
    }

    private static boolean isWorkedIn(long personId, VisitTime time, ClinicHours hours) {
        LocalDate day = time.day();
        return hours.working(personId, day, day)
                .contains(time.takenFrom().getEpochSecond(), time.takenUntil().getEpochSecond());
    }

    /** Whether the clinic is open in all of the client's own time. */
    static boolean isOpenIn(VisitTime time, ClinicHours hours) {
        return hours.open(time.day(), time.day())
                .contains(time.visitStart().getEpochSecond(), time.visitEnd().getEpochSecond());
    }
}
