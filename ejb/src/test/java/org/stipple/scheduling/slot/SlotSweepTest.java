package org.stipple.scheduling.slot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The sweep against an oracle that tries every minute of the day. */
class SlotSweepTest {

    private static final int MINUTES_OF_DAY = 24 * 60;

    @Test
    void sessionsOfOnePersonFollowEachOtherWithoutOverlap() {
        SlotSweep sweep =
                new SlotSweep(
                        all(240, 15, 15),
                        hours(9, 18),
                        Map.of(1L, hours(8, 19)),
                        Map.of(7L, hours(0, 24)));

        assertEquals(
                List.of(slot(1, 7, at(9, 0), 240), slot(1, 7, at(13, 30), 240)),
                sweep.findAll(Instant.EPOCH));
    }

    @Test
    void preparationIsTheWorkersTimeButTheVisitKeepsToTheOpeningHours() {
        PersonTimes times = all(60, 30, 30);
        SlotSweep early =
                new SlotSweep(
                        times, hours(9, 10), Map.of(1L, hours(8, 11)), Map.of(7L, hours(0, 24)));
        SlotSweep late =
                new SlotSweep(
                        times, hours(9, 10), Map.of(1L, hours(9, 11)), Map.of(7L, hours(0, 24)));

        assertEquals(List.of(slot(1, 7, at(9, 0), 60)), early.findAll(Instant.EPOCH));
        assertEquals(List.of(), late.findAll(Instant.EPOCH));
    }

    @Test
    void aTimeBetweenThoseThatAreOfferedIsFoundForWhoeverIsFree() {
        SlotSweep sweep =
                new SlotSweep(
                        all(240, 15, 15),
                        hours(9, 18),
                        Map.of(1L, hours(8, 19), 2L, hours(12, 19)),
                        Map.of(7L, hours(0, 24)));

        assertEquals(
                List.of(slot(1, 7, at(10, 20), 240)),
                sweep.findAt(Instant.ofEpochSecond(at(10, 20))));
        assertEquals(List.of(), sweep.findAt(Instant.ofEpochSecond(at(14, 1))));
    }

    @Test
    void nothingBeginsBeforeNow() {
        SlotSweep sweep =
                new SlotSweep(
                        all(30, 0, 0),
                        hours(9, 11),
                        Map.of(1L, hours(9, 11)),
                        Map.of(7L, hours(0, 24)));

        assertEquals(
                List.of(slot(1, 7, at(10, 15), 30)),
                sweep.findAll(Instant.ofEpochSecond(at(10, 1))));
    }

    @Test
    void whoIsSlowerIsOfferedOnlyWhereHerOwnLengthFits() {
        SlotSweep sweep =
                new SlotSweep(
                        new PersonTimes(
                                new VisitTimes(60, 0, 0), Map.of(2L, new VisitTimes(90, 0, 0))),
                        hours(9, 11),
                        Map.of(1L, hours(9, 11), 2L, hours(9, 11)),
                        Map.of(7L, hours(0, 24)));

        assertEquals(
                List.of(
                        slot(1, 7, at(9, 0), 60),
                        slot(2, 7, at(9, 0), 90),
                        slot(1, 7, at(10, 0), 60)),
                sweep.findAll(Instant.EPOCH));
        assertEquals(
                List.of(slot(1, 7, at(10, 0), 60)), sweep.findAt(Instant.ofEpochSecond(at(10, 0))));
    }

    @Test
    void whereOneRoomIsTakenTheOtherIsOffered() {
        SlotSweep sweep =
                new SlotSweep(
                        all(60, 0, 0),
                        hours(9, 10),
                        Map.of(1L, hours(9, 10)),
                        Map.of(7L, Spans.NONE, 8L, hours(9, 10)));

        assertEquals(List.of(slot(1, 8, at(9, 0), 60)), sweep.findAll(Instant.EPOCH));
    }

    @Property(tries = 300)
    void everyOfferFitsAndNoFirstFitIsMissed(@ForAll("clinics") SlotSweep sweep) {
        List<FreeSlot> offered = sweep.findAll(Instant.EPOCH);

        for (Long person : sweep.people().keySet()) {
            List<Integer> expected = greedyByMinutes(sweep, person);
            List<Integer> actual =
                    offered.stream()
                            .filter(slot -> slot.personId() == person)
                            .map(slot -> (int) (slot.startsAt().getEpochSecond() / 60))
                            .toList();
            assertEquals(expected, actual);
        }
        for (FreeSlot slot : offered) {
            int start = (int) (slot.startsAt().getEpochSecond() / 60);
            assertTrue(fits(sweep, slot.personId(), slot.roomId(), start));
        }
    }

    @Property(tries = 300)
    void spansBehaveAsSetsOfMinutes(@ForAll("spans") Spans one, @ForAll("spans") Spans other) {
        Set<Integer> both = minutes(one);
        both.retainAll(minutes(other));
        Set<Integer> left = minutes(one);
        left.removeAll(minutes(other));

        assertEquals(both, minutes(one.and(other)));
        assertEquals(left, minutes(one.minus(other)));
        assertEquals(one, Spans.of(one.toArray()));
    }

    @Provide
    Arbitrary<Spans> spans() {
        Arbitrary<long[]> pair =
                Combinators.combine(
                                Arbitraries.integers().between(0, MINUTES_OF_DAY / 5 - 1),
                                Arbitraries.integers().between(0, 60))
                        .as(SlotSweepTest::pair);
        return pair.list().ofMaxSize(6).map(SlotSweepTest::spans);
    }

    @Provide
    Arbitrary<SlotSweep> clinics() {
        Arbitrary<VisitTimes> times =
                Combinators.combine(
                                Arbitraries.integers().between(5, 240),
                                Arbitraries.integers().between(0, 30),
                                Arbitraries.integers().between(0, 30))
                        .as(VisitTimes::new);
        return Combinators.combine(
                        times.list().ofMinSize(1).ofMaxSize(3),
                        spans(),
                        spans().list().ofMaxSize(3),
                        spans().list().ofMaxSize(3))
                .as(
                        (lasting, open, people, rooms) ->
                                new SlotSweep(
                                        new PersonTimes(lasting.get(0), byNumber(lasting)),
                                        open,
                                        numbered(people),
                                        numbered(rooms)));
    }

    private static long[] pair(int start, int length) {
        long from = 300L * start;
        return new long[] {from, Math.min(from + 300L * length, 60L * MINUTES_OF_DAY)};
    }

    private static Spans spans(List<long[]> pairs) {
        return Spans.of(pairs.stream().flatMapToLong(Arrays::stream).toArray());
    }

    private static PersonTimes all(int minutes, int preparation, int cleanUp) {
        return PersonTimes.same(new VisitTimes(minutes, preparation, cleanUp));
    }

    private static Map<Long, VisitTimes> byNumber(List<VisitTimes> times) {
        Map<Long, VisitTimes> own = new TreeMap<>();
        times.forEach(each -> own.put((long) own.size(), each));
        return own;
    }

    private static Map<Long, Spans> numbered(List<Spans> spans) {
        Map<Long, Spans> numbered = new TreeMap<>();
        spans.forEach(each -> numbered.put((long) numbered.size(), each));
        return numbered;
    }

    private static List<Integer> greedyByMinutes(SlotSweep sweep, long person) {
        List<Integer> starts = new ArrayList<>();
        VisitTimes hers = sweep.times().of(person);
        int whole = (int) (hers.wholeSeconds() / 60);
        int free = 0;
        for (int start = 0; start < MINUTES_OF_DAY; start += 15) {
            int taken = start - hers.preparationMinutes();
            if (taken >= free && fitsInAnyRoom(sweep, person, start)) {
                starts.add(start);
                free = taken + whole;
            }
        }
        return starts;
    }

    private static boolean fitsInAnyRoom(SlotSweep sweep, long person, int start) {
        return sweep.rooms().keySet().stream().anyMatch(room -> fits(sweep, person, room, start));
    }

    private static boolean fits(SlotSweep sweep, long person, long room, int start) {
        VisitTimes hers = sweep.times().of(person);
        int from = start - hers.preparationMinutes();
        int to = start + hers.minutes() + hers.cleanUpMinutes();
        return allIn(sweep.people().get(person), from, to)
                && allIn(sweep.rooms().get(room), from, to)
                && allIn(sweep.open(), start, start + hers.minutes());
    }

    private static boolean allIn(Spans spans, int from, int to) {
        Set<Integer> minutes = minutes(spans);
        for (int minute = from; minute < to; minute++) {
            if (!minutes.contains(minute)) {
                return false;
            }
        }
        return true;
    }

    private static Set<Integer> minutes(Spans spans) {
        Set<Integer> minutes = new HashSet<>();
        long[] edges = spans.toArray();
        for (int i = 0; i < edges.length; i += 2) {
            for (long second = edges[i]; second < edges[i + 1]; second += 60) {
                minutes.add((int) (second / 60));
            }
        }
        return minutes;
    }

    private static Spans hours(int from, int to) {
        return Spans.of(at(from, 0), at(to, 0));
    }

    private static long at(int hour, int minute) {
        return 60L * (60 * hour + minute);
    }

    private static FreeSlot slot(long person, long room, long start, int minutes) {
        Instant from = Instant.ofEpochSecond(start);
        return new FreeSlot(person, room, from, from.plusSeconds(60L * minutes));
    }
}
