package org.stipple.scheduling.repair;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.slot.Roster;

/**
 * What a change of a booking does to the rest.
 *
 * @param booking that is changed, as it stands
 * @param later the client's later visits, by time
 * @param due days that shift with it
 * @param care lines that shift with it
 * @param isSmallest whether it is certain that no smaller moves would do
 * @param event whether she is ready for what is noted with the course, with all that is proposed;
 *     null where nothing is noted that is still to come
 * @param rosters by which it was found, by site
 */
public record Repair(
        BookingRow booking,
        List<LaterVisit> later,
        List<DueDay> due,
        List<CareShift> care,
        boolean isSmallest,
        EventFit event,
        Map<Long, Roster> rosters) {

    public Optional<EventFit> findEvent() {
        return Optional.ofNullable(event);
    }

    public Repair {
        later = List.copyOf(later);
        due = List.copyOf(due);
        care = List.copyOf(care);
        rosters = Map.copyOf(rosters);
    }

    /** Those that cannot stay where they are. */
    public List<LaterVisit> wrong() {
        return later.stream().filter(visit -> !visit.isGood()).toList();
    }

    /** Those that the change itself keeps from staying. */
    public List<LaterVisit> harmed() {
        return later.stream().filter(LaterVisit::isHarmed).toList();
    }
}
