package org.stipple.scheduling.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.stipple.catalogue.people.PersonSummary;
import org.stipple.catalogue.place.RoomSummary;

/**
 * The free times of a search, worked out day by day and no further than somebody asks: what is
 * taken was read at once, and whoever has found enough stops.
 */
public final class FreeDays {

    private final FindSlots wanted;
    private final Roster roster;
    private final Eligible eligible;
    private final TakenTimes.Taken busy;
    private final Instant earliest;

    /**
     * @param busy what is taken on all the days that will be asked for
     * @param earliest before which no visit begins
     */
    FreeDays(FindSlots wanted, Roster roster, TakenTimes.Taken busy, Instant earliest) {
        this.wanted = wanted;
        this.roster = roster;
        this.eligible = Eligible.of(wanted, roster);
        this.busy = busy;
        this.earliest = earliest;
    }

    /** All times that are offered from the first day to the last, by time. */
    public Stream<FreeSlot> stream() {
        return wanted.first()
                .datesUntil(wanted.last().plusDays(1))
                .flatMap(day -> on(day).stream());
    }

    /** The times that are offered on one of the days, by time; see {@link SlotSweep} for which. */
    public List<FreeSlot> on(LocalDate day) {
        Spans open = wanted.wanted().of(roster.open(day, day), day, roster.zone());
        return open.isEmpty() ? List.of() : sweep(open, day, day).findAll(earliest);
    }

    /** The same on each of these days, by day; a day without a free time is left out. */
    public Map<LocalDate, List<FreeSlot>> byDay(Collection<LocalDate> days) {
        Map<LocalDate, List<FreeSlot>> found = new HashMap<>();
        for (LocalDate day : days) {
            List<FreeSlot> slots = on(day);
            if (!slots.isEmpty()) {
                found.put(day, slots);
            }
        }
        return found;
    }

    /**
     * How long a visit there could be on one of the days if nothing were booked: the longest time
     * that the clinic is open, as it is wanted, while somebody works who can.
     *
     * @return whole minutes of the client's own time; 0 where there is none
     */
    public int longestMinutes(LocalDate day) {
        Spans open = wanted.wanted().of(roster.open(day, day), day, roster.zone());
        long longest = 0;
        for (PersonSummary person : eligible.people()) {
            VisitTimes times = wanted.times().of(person.id());
            Spans present =
                    roster.working(person.id(), day, day)
                            .without(times.preparationSeconds(), 60L * times.cleanUpMinutes());
            longest = Math.max(longest, present.and(open).longest());
        }
        return (int) (longest / 60);
    }

    /** Who could do the visit, and where, if it began at this very time. */
    List<FreeSlot> at(Instant visitStart) {
        Spans open = roster.open(wanted.first(), wanted.last());
        return sweep(open, wanted.first(), wanted.last()).findAt(visitStart);
    }

    /** Who and what is free on a day. */
    SlotSweep sweep(LocalDate day) {
        return sweep(wanted.wanted().of(roster.open(day, day), day, roster.zone()), day, day);
    }

    private SlotSweep sweep(Spans open, LocalDate first, LocalDate last) {
        return new SlotSweep(
                wanted.times(),
                open,
                people(first, last),
                rooms(first, last),
                WallClock.shownAgain(first, last, roster.zone()));
    }

    private Map<Long, Spans> people(LocalDate first, LocalDate last) {
        Spans client = busy.ofClient(wanted.clientId());
        Map<Long, Spans> free = new LinkedHashMap<>();
        for (PersonSummary person : eligible.people()) {
            Spans working = roster.working(person.id(), first, last);
            free.put(person.id(), working.minus(busy.ofPerson(person.id())).minus(client));
        }
        return free;
    }

    private Map<Long, Spans> rooms(LocalDate first, LocalDate last) {
        Map<Long, Spans> free = new LinkedHashMap<>();
        for (RoomSummary room : eligible.rooms()) {
            Spans usable = roster.usable(room.id(), first, last);
            free.put(room.id(), usable.minus(busy.ofRoom(room.id())));
        }
        return free;
    }
}
