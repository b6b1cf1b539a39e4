package org.stipple.scheduling.slot;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Choices among which somebody else picks, so that they may overlap: at each start everybody who is
 * free, each with a few of the free rooms. The room that is preferred comes first, then others, of
 * each person other ones: they do not get into each other's way where there are rooms enough.
 */
final class ChoiceSweep {

    private static final long HALF_AN_HOUR = 30 * 60L;
    private static final int ROOMS = 3;

    private final SlotSweep free;
    private final long preferredRoom;
    private final Map<Long, Map<Long, Spans>> roomStarts = new HashMap<>();
    private final List<Long> rooms;

    /**
     * @param free who and what is free when
     */
    ChoiceSweep(SlotSweep free, long preferredRoom) {
        this.free = free;
        this.preferredRoom = preferredRoom;
        rooms = List.copyOf(free.rooms().keySet());
    }

    /**
     * On the half hours of the day.
     *
     * @param earliest before which no visit begins
     */
    Stream<FreeSlot> findAll(Instant earliest) {
        return free.people().entrySet().stream()
                .flatMap(
                        person -> {
                            VisitTimes hers = free.times().of(person.getKey());
                            long first = earliest.getEpochSecond() - hers.preparationSeconds();
                            return onTheGrid(
                                            free.possibleStarts(person.getValue(), hers),
                                            first,
                                            hers)
                                    .boxed()
                                    .flatMap(from -> slots(person.getKey(), from));
                        });
    }

    /** At this very time. */
    Stream<FreeSlot> findAt(Instant visitStart) {
        return free.people().entrySet().stream()
                .flatMap(
                        person -> {
                            VisitTimes hers = free.times().of(person.getKey());
                            long from = visitStart.getEpochSecond() - hers.preparationSeconds();
                            return isFree(free.possibleStarts(person.getValue(), hers), from)
                                    ? slots(person.getKey(), from)
                                    : Stream.empty();
                        });
    }

    private static LongStream onTheGrid(Spans starts, long first, VisitTimes hers) {
        LongStream.Builder found = LongStream.builder();
        for (OptionalLong from = next(starts, first, hers);
                from.isPresent();
                from = next(starts, from.getAsLong() + 1, hers)) {
            found.add(from.getAsLong());
        }
        return found.build();
    }

    private static OptionalLong next(Spans starts, long cursor, VisitTimes hers) {
        return starts.findFirst(cursor, HALF_AN_HOUR, hers.preparationSeconds());
    }

    /** When a visit that takes so long could begin in each room; worked out once a length. */
    private Map<Long, Spans> roomStarts(VisitTimes hers) {
        return roomStarts.computeIfAbsent(hers.wholeSeconds(), free::startsByRoom);
    }

    private Stream<FreeSlot> slots(long personId, long from) {
        VisitTimes hers = free.times().of(personId);
        Map<Long, Spans> starts = roomStarts(hers);
        int first = rooms.isEmpty() ? 0 : (int) Math.floorMod(personId, (long) rooms.size());
        Stream<Long> others =
                Stream.concat(
                                rooms.subList(first, rooms.size()).stream(),
                                rooms.subList(0, first).stream())
                        .filter(room -> room != preferredRoom);
        return Stream.concat(Stream.of(preferredRoom), others)
                .filter(room -> isFree(starts.getOrDefault(room, Spans.NONE), from))
                .limit(ROOMS)
                .map(room -> SlotSweep.slot(personId, room, from, hers));
    }

    private static boolean isFree(Spans starts, long from) {
        return starts.contains(from, from + 1);
    }
}
