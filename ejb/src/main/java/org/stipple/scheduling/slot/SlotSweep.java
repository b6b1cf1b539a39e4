package org.stipple.scheduling.slot;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
 * @param shownAgain what the clock shows for the second time: no visit begins then
 */
record SlotSweep(
        PersonTimes times,
        Spans open,
        Map<Long, Spans> people,
        Map<Long, Spans> rooms,
        Spans shownAgain) {

    private static final long QUARTER_OF_AN_HOUR = 15 * 60L;

    private static final Comparator<FreeSlot> BY_TIME =
            Comparator.comparing(FreeSlot::startsAt)
                    .thenComparing(FreeSlot::personId)
                    .thenComparing(FreeSlot::roomId);

    /** Where the clock is not changed. */
    SlotSweep(PersonTimes times, Spans open, Map<Long, Spans> people, Map<Long, Spans> rooms) {
        this(times, open, people, rooms, Spans.NONE);
    }

    /**
     * When a visit of one length could begin in the rooms.
     *
     * @param any in any of them
     * @param each in each, in their order
     */
    private record RoomStarts(Spans any, Map<Long, Spans> each) {

        /** The first room in which it could begin at this moment. */
        long firstAt(long takenFrom) {
            for (Map.Entry<Long, Spans> room : each.entrySet()) {
                if (room.getValue().contains(takenFrom, takenFrom + 1)) {
                    return room.getKey();
                }
            }
            throw new IllegalStateException("no room at " + takenFrom);
        }
    }

    /**
     * All times offered, by time: for each person the first that fits, then the first that fits
     * after it, and so on. Visits begin on the quarters of an hour.
     *
     * @param earliest before which no visit begins
     */
    List<FreeSlot> findAll(Instant earliest) {
        List<FreeSlot> found = new ArrayList<>();
        Map<Long, RoomStarts> byLength = new HashMap<>();
        people.forEach(
                (person, free) -> {
                    VisitTimes hers = times.of(person);
                    Spans starts = possibleStarts(free, hers);
                    collect(person, hers, starts, inRooms(hers, byLength), earliest, found);
                });
        found.sort(BY_TIME);
        return found;
    }

    private static void collect(
            long personId,
            VisitTimes hers,
            Spans possible,
            RoomStarts inRooms,
            Instant earliest,
            List<FreeSlot> found) {
        Spans starts = possible.and(inRooms.any());
        long before = hers.preparationSeconds();
        OptionalLong fit =
                starts.findFirst(earliest.getEpochSecond() - before, QUARTER_OF_AN_HOUR, before);
        while (fit.isPresent()) {
            long from = fit.getAsLong();
            found.add(slot(personId, inRooms.firstAt(from), from, hers));
            fit = starts.findFirst(from + hers.wholeSeconds(), QUARTER_OF_AN_HOUR, before);
        }
    }

    /** Everybody who could do it at this very time, each with the first room that is free. */
    List<FreeSlot> findAt(Instant visitStart) {
        Map<Long, RoomStarts> byLength = new HashMap<>();
        List<FreeSlot> found = new ArrayList<>();
        people.forEach(
                (person, free) -> {
                    VisitTimes hers = times.of(person);
                    long from = visitStart.getEpochSecond() - hers.preparationSeconds();
                    RoomStarts inRooms = inRooms(hers, byLength);
                    Spans starts = possibleStarts(free, hers).and(inRooms.any());
                    if (starts.contains(from, from + 1)) {
                        found.add(slot(person, inRooms.firstAt(from), from, hers));
                    }
                });
        found.sort(BY_TIME);
        return found;
    }

    /** Worked out once for all who take as long. */
    private RoomStarts inRooms(VisitTimes hers, Map<Long, RoomStarts> byLength) {
        return byLength.computeIfAbsent(hers.wholeSeconds(), this::roomStarts);
    }

    private RoomStarts roomStarts(long seconds) {
        Map<Long, Spans> each = startsByRoom(seconds);
        return new RoomStarts(Spans.anyOf(each.values()), each);
    }

    /** When something that lasts so long could begin in each room, in the order of the rooms. */
    Map<Long, Spans> startsByRoom(long seconds) {
        Map<Long, Spans> each = new LinkedHashMap<>();
        rooms.forEach((room, free) -> each.put(room, free.starts(seconds, 0)));
        return each;
    }

    /** When a person who is free then could begin, whatever the rooms; preparation first. */
    Spans possibleStarts(Spans personFree, VisitTimes hers) {
        return personFree
                .starts(hers.wholeSeconds(), 0)
                .and(open.starts(hers.visitSeconds(), hers.preparationSeconds()))
                .minus(shownAgain.earlier(hers.preparationSeconds()));
    }

    /**
     * @param takenFrom when the preparation begins
     */
    static FreeSlot slot(long personId, long roomId, long takenFrom, VisitTimes hers) {
        Instant starts = Instant.ofEpochSecond(takenFrom + hers.preparationSeconds());
        return new FreeSlot(personId, roomId, starts, starts.plusSeconds(hers.visitSeconds()));
    }
}
