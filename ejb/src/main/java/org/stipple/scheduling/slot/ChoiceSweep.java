package org.stipple.scheduling.slot;

import java.time.Instant;
import java.util.LinkedHashMap;
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
    private final Map<Long, Spans> roomStarts = new LinkedHashMap<>();
    private final List<Long> rooms;

    /**
     * @param free who and what is free when
     */
    ChoiceSweep(SlotSweep free, long preferredRoom) {
        this.free = free;
        this.preferredRoom = preferredRoom;
        long whole = free.times().wholeSeconds();
        free.rooms().forEach((room, spans) -> roomStarts.put(room, spans.starts(whole, 0)));
        rooms = List.copyOf(roomStarts.keySet());
    }

    /**
     * On the half hours of the day.
     *
     * @param earliest before which no visit begins
     */
    Stream<FreeSlot> findAll(Instant earliest) {
        long first = earliest.getEpochSecond() - preparation();
        return free.people().entrySet().stream()
                .flatMap(
                        person ->
                                onTheGrid(starts(person.getValue()), first)
                                        .boxed()
                                        .flatMap(from -> slots(person.getKey(), from)));
    }

    /** At this very time. */
    Stream<FreeSlot> findAt(Instant visitStart) {
        long from = visitStart.getEpochSecond() - preparation();
        return free.people().entrySet().stream()
                .filter(person -> isFree(starts(person.getValue()), from))
                .flatMap(person -> slots(person.getKey(), from));
    }

    private Spans starts(Spans personFree) {
        return personFree
                .starts(free.times().wholeSeconds(), 0)
                .and(free.open().starts(free.times().visitSeconds(), preparation()));
    }

    private LongStream onTheGrid(Spans starts, long first) {
        LongStream.Builder found = LongStream.builder();
        for (OptionalLong from = next(starts, first);
                from.isPresent();
                from = next(starts, from.getAsLong() + 1)) {
            found.add(from.getAsLong());
        }
        return found.build();
    }

    private OptionalLong next(Spans starts, long cursor) {
        return starts.findFirst(cursor, HALF_AN_HOUR, preparation());
    }

    private Stream<FreeSlot> slots(long personId, long from) {
        int first = rooms.isEmpty() ? 0 : (int) Math.floorMod(personId, (long) rooms.size());
        Stream<Long> others =
                Stream.concat(
                                rooms.subList(first, rooms.size()).stream(),
                                rooms.subList(0, first).stream())
                        .filter(room -> room != preferredRoom);
        return Stream.concat(Stream.of(preferredRoom), others)
                .filter(room -> isFree(roomStarts.getOrDefault(room, Spans.NONE), from))
                .limit(ROOMS)
                .map(room -> slot(personId, room, from));
    }

    private static boolean isFree(Spans starts, long from) {
        return starts.contains(from, from + 1);
    }

    private FreeSlot slot(long personId, long roomId, long from) {
        Instant starts = Instant.ofEpochSecond(from + preparation());
        return new FreeSlot(
                personId, roomId, starts, starts.plusSeconds(free.times().visitSeconds()));
    }

    private long preparation() {
        return free.times().preparationSeconds();
    }
}
