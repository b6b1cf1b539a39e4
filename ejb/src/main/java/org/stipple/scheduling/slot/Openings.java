package org.stipple.scheduling.slot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * What is free on some days once several bookings have given their time up. Each of them is offered
 * everything; that they do not take the same is for whoever places them.
 */
public final class Openings {

    private final Roster roster;
    private final TakenTimes.Taken taken;
    private final Instant now;

    Openings(Roster roster, TakenTimes.Taken taken, Instant now) {
        this.roster = roster;
        this.taken = taken;
        this.now = now;
    }

    /**
     * Everybody who can on the half hours of a day that was asked for, each with a few rooms.
     *
     * @param wanted what is sought; its own days and the booking without which it is sought are of
     *     no account
     * @param preferredRoom the room to be among them where it is free
     */
    public Stream<FreeSlot> on(LocalDate day, FindSlots wanted, long preferredRoom) {
        return sweep(day, wanted, preferredRoom).findAll(now);
    }

    /** The same at this very time alone; nothing once it is over. */
    public Stream<FreeSlot> at(Instant visitStart, FindSlots wanted, long preferredRoom) {
        return visitStart.isBefore(now)
                ? Stream.empty()
                : sweep(roster.dayOf(visitStart), wanted, preferredRoom).findAt(visitStart);
    }

    /** The times of a search that are offered on the days that were asked for. */
    public FreeDays free(FindSlots wanted) {
        return new FreeDays(wanted, roster, taken, now);
    }

    /** The same once these are taken as well: what some of the bookings keep after all. */
    public Openings without(Collection<TakenStretch> kept) {
        return new Openings(roster, taken.and(kept), now);
    }

    private ChoiceSweep sweep(LocalDate day, FindSlots wanted, long preferredRoom) {
        return new ChoiceSweep(free(wanted).sweep(day), preferredRoom);
    }
}
