package org.stipple.scheduling.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The search for free times: every person's free time against every room's. What it offers of one
 * person never overlaps, so that each is a real choice and their number says how much room there
 * is.
 *
 * @param times how long the visit takes with each person
 * @param open when the clinic is open: the client's own time lies in it
 * @param people when each person could work on it, preparation and clean-up included
 * @param rooms when each room is free
 */
record SlotSweep(PersonTimes times, Spans open, Map<Long, Spans> people, Map<Long, Spans> rooms) {

    private static final long QUARTER_OF_AN_HOUR = 15 * 60L;

    private static final Comparator<FreeSlot> BY_TIME =
            Comparator.comparing(FreeSlot::startsAt)
                    .thenComparing(FreeSlot::personId)
                    .thenComparing(FreeSlot::roomId);

    private record Fit(long roomId, long takenFrom) {}

    /**
     * All times offered, by time: for each person the first that fits, then the first that fits
     * after it, and so on. Visits begin on the quarters of an hour.
     *
     * @param earliest before which no visit begins
     */
    List<FreeSlot> findAll(Instant earliest) {
        List<FreeSlot> found = new ArrayList<>();
        for (long person : people.keySet()) {
            collect(person, earliest, found);
        }
        found.sort(BY_TIME);
        return found;
    }

    /** Everybody who could do it at this very time, each with the first room that is free. */
    List<FreeSlot> findAt(Instant visitStart) {
        List<FreeSlot> found = new ArrayList<>();
        for (long person : people.keySet()) {
            long from = visitStart.getEpochSecond() - times.of(person).preparationSeconds();
            possibleStarts(person).entrySet().stream()
                    .filter(room -> room.getValue().contains(from, from + 1))
                    .findFirst()
                    .ifPresent(room -> found.add(slot(person, new Fit(room.getKey(), from))));
        }
        found.sort(BY_TIME);
        return found;
    }

    private void collect(long personId, Instant earliest, List<FreeSlot> found) {
        VisitTimes hers = times.of(personId);
        Map<Long, Spans> startsByRoom = possibleStarts(personId);
        long cursor = earliest.getEpochSecond() - hers.preparationSeconds();
        for (Fit fit = next(startsByRoom, cursor, hers);
                fit != null;
                fit = next(startsByRoom, fit.takenFrom() + hers.wholeSeconds(), hers)) {
            found.add(slot(personId, fit));
        }
    }

    private static Fit next(Map<Long, Spans> startsByRoom, long cursor, VisitTimes hers) {
        Fit first = null;
        for (Map.Entry<Long, Spans> room : startsByRoom.entrySet()) {
            OptionalLong fit =
                    room.getValue()
                            .findFirst(cursor, QUARTER_OF_AN_HOUR, hers.preparationSeconds());
            if (fit.isPresent() && (first == null || fit.getAsLong() < first.takenFrom())) {
                first = new Fit(room.getKey(), fit.getAsLong());
            }
        }
        return first;
    }

    private Map<Long, Spans> possibleStarts(long personId) {
        VisitTimes hers = times.of(personId);
        Spans starts =
                people.get(personId)
                        .starts(hers.wholeSeconds(), 0)
                        .and(open.starts(hers.visitSeconds(), hers.preparationSeconds()));
        Map<Long, Spans> byRoom = new LinkedHashMap<>();
        rooms.forEach(
                (room, free) -> byRoom.put(room, free.starts(hers.wholeSeconds(), 0).and(starts)));
        return byRoom;
    }

    private FreeSlot slot(long personId, Fit fit) {
        VisitTimes hers = times.of(personId);
        Instant starts = Instant.ofEpochSecond(fit.takenFrom() + hers.preparationSeconds());
        return new FreeSlot(
                personId, fit.roomId(), starts, starts.plusSeconds(hers.visitSeconds()));
    }
}
