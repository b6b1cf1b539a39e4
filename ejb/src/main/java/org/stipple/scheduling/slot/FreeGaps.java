package org.stipple.scheduling.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;

/**
 * Some days as they stand: who is free when. Read once and asked often, in memory; the answers are
 * offers, true at the moment of reading.
 */
public final class FreeGaps {

    private final Roster roster;
    private final TakenTimes.Taken taken;
    private final Instant now;

    FreeGaps(Roster roster, TakenTimes.Taken taken, Instant now) {
        this.roster = roster;
        this.taken = taken;
        this.now = now;
    }

    public Roster roster() {
        return roster;
    }

    /** When it was read. */
    public Instant readAt() {
        return now;
    }

    /** What is free of these days from now on, person by person, by time. */
    public List<Gap> gaps(Collection<LocalDate> days) {
        return roster.people().stream()
                .filter(PersonSummary::active)
                .flatMap(person -> days.stream().flatMap(day -> gaps(person.id(), 0, day)))
                .sorted(Comparator.comparing(Gap::from))
                .toList();
    }

    /**
     * The free time around a time that was freed, with all that adjoins it; the longest where only
     * parts of it are still free, empty where nothing is.
     */
    public Optional<Gap> around(Gap freed) {
        return gaps(freed.personId(), freed.roomId(), freed.day())
                .filter(gap -> gap.meets(freed.from(), freed.until()))
                .max(Comparator.comparing(FreeGaps::length));
    }

    private static long length(Gap gap) {
        return gap.until().getEpochSecond() - gap.from().getEpochSecond();
    }

    private Stream<Gap> gaps(long personId, long roomId, LocalDate day) {
        long[] edges = free(personId, day).toArray();
        return IntStream.range(0, edges.length / 2)
                .mapToObj(
                        at ->
                                new Gap(
                                        personId,
                                        roomId,
                                        day,
                                        Instant.ofEpochSecond(edges[2 * at]),
                                        Instant.ofEpochSecond(edges[2 * at + 1])));
    }

    private Spans free(long personId, LocalDate day) {
        Instant start = roster.startOf(day);
        Instant from = now.isAfter(start) ? now : start;
        Instant end = roster.endOf(day);
        return from.isBefore(end)
                ? roster.working(personId, day, day)
                        .minus(taken.ofPerson(personId))
                        .and(Spans.of(from.getEpochSecond(), end.getEpochSecond()))
                : Spans.NONE;
    }

    /**
     * The earliest time in this gap at which the visit fits: person, room and client are free,
     * preparation and clean-up included, and the client's own time lies within the opening hours
     * and those she wants. Whether the person has the skill is not asked.
     */
    public Optional<FreeSlot> findFirst(Gap gap, FindInGap wanted) {
        return first(sweep(gap, wanted), now);
    }

    /** All times in this gap at which it fits, on the quarters of an hour, by time. */
    public List<FreeSlot> findAll(Gap gap, FindInGap wanted) {
        SlotSweep sweep = sweep(gap, wanted);
        return Stream.iterate(
                        first(sweep, now),
                        Optional::isPresent,
                        slot -> first(sweep, slot.orElseThrow().startsAt().plusSeconds(1)))
                .map(Optional::orElseThrow)
                .toList();
    }

    private static Optional<FreeSlot> first(SlotSweep sweep, Instant earliest) {
        return sweep.findAll(earliest).stream().findFirst();
    }

    private SlotSweep sweep(Gap gap, FindInGap wanted) {
        Spans person =
                Spans.of(gap.from().getEpochSecond(), gap.until().getEpochSecond())
                        .minus(taken.ofClient(wanted.clientId()));
        return new SlotSweep(
                PersonTimes.same(wanted.times()),
                roster.open(gap.day(), gap.day()).and(within(gap.day(), wanted)),
                Map.of(gap.personId(), person),
                rooms(gap),
                WallClock.shownAgain(gap.day(), gap.day(), roster.zone()));
    }

    private Spans within(LocalDate day, FindInGap wanted) {
        Instant from = WallClock.from(day, wanted.from(), roster.zone());
        Instant until =
                wanted.until().equals(LocalTime.MIDNIGHT)
                        ? roster.endOf(day)
                        : WallClock.until(day, wanted.until(), roster.zone());
        return Spans.of(from.getEpochSecond(), until.getEpochSecond());
    }

    // Of rooms that are free as early the first is taken.
    private Map<Long, Spans> rooms(Gap gap) {
        Map<Long, Spans> free = new LinkedHashMap<>();
        roster.offeredRooms().stream()
                .map(RoomSummary::id)
                .sorted(Comparator.comparing(room -> room != gap.roomId()))
                .forEach(
                        room ->
                                free.put(
                                        room,
                                        roster.usable(room, gap.day(), gap.day())
                                                .minus(taken.ofRoom(room))));
        return free;
    }
}
