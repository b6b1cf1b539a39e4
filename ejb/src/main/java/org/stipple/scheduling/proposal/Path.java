package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stipple.timing.Event;

/**
 * The steps of a plan from the first to the last that has a day by now.
 *
 * @param before without its last step; null for the empty plan
 * @param last its last step; null for the empty plan
 * @param events as what its steps count, in their order
 * @param days on how many different days it brings the client to the clinic
 * @param distance how many days all of its steps are away from recommended ones
 */
record Path(Path before, Stop last, List<Event> events, int days, long distance) {

    static final Path EMPTY = new Path(null, null, List.of(), 0, 0);

    Path with(Stop stop) {
        boolean sameDay = last != null && last.day().equals(stop.day());
        List<Event> longer = new ArrayList<>(events);
        longer.add(stop.event());
        return new Path(this, stop, longer, sameDay ? days : days + 1, distance + stop.distance());
    }

    boolean isEmpty() {
        return last == null;
    }

    /** In their order. */
    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        for (Path path = this; path.last != null; path = path.before) {
            stops.add(0, path.last);
        }
        return stops;
    }

    /** The day from which the next step may be planned. */
    LocalDate from(LocalDate first) {
        return last == null ? first : last.day();
    }

    /** With whom the last session is. */
    Optional<Long> lastPerson() {
        for (Path path = this; path.last != null; path = path.before) {
            if (path.last.wish().step().number().isPresent() && path.last.slot() != null) {
                return Optional.of(path.last.slot().personId());
            }
        }
        return Optional.empty();
    }
}
