package org.stipple.scheduling.slot;

import java.time.LocalDate;
import java.util.Objects;
import org.stipple.catalogue.visit.VisitKind;

/**
 * A search for free times.
 *
 * @param kind of visit
 * @param times how long it takes with each person
 * @param clientId who must be free too; 0 for nobody in particular
 * @param personId the only person wanted; 0 for any who can
 * @param roomId the only room wanted; 0 for any
 * @param siteId the only site wanted; 0 for any
 * @param first first day, inclusive
 * @param last last day, inclusive
 * @param wanted when the client would like to come
 * @param without a booking that gives its own time up for the new one; 0 for none
 */
public record FindSlots(
        VisitKind kind,
        PersonTimes times,
        long clientId,
        long personId,
        long roomId,
        long siteId,
        LocalDate first,
        LocalDate last,
        WantedTimes wanted,
        long without) {

    public FindSlots {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(times, "times");
        Objects.requireNonNull(wanted, "wanted");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no days from " + first + " to " + last);
        }
    }

    /** At any site, on any day of the week and at any time of the day. */
    public FindSlots(
            VisitKind kind,
            PersonTimes times,
            long clientId,
            long personId,
            long roomId,
            LocalDate first,
            LocalDate last,
            long without) {
        this(kind, times, clientId, personId, roomId, 0, first, last, WantedTimes.ANY, without);
    }

    /** The same for a visit that takes everybody as long. */
    public FindSlots(
            VisitKind kind,
            VisitTimes times,
            long clientId,
            long personId,
            long roomId,
            LocalDate first,
            LocalDate last,
            long without) {
        this(kind, PersonTimes.same(times), clientId, personId, roomId, first, last, without);
    }

    /** The same search on other days. */
    public FindSlots on(LocalDate from, LocalDate to) {
        return new FindSlots(
                kind, times, clientId, personId, roomId, siteId, from, to, wanted, without);
    }

    /** The same search at other times of the week and the day. */
    public FindSlots at(WantedTimes other) {
        return new FindSlots(
                kind, times, clientId, personId, roomId, siteId, first, last, other, without);
    }

    /** The same search with whoever can, in whatever room, whenever that is. */
    public FindSlots anyhow() {
        return new FindSlots(
                kind, times, clientId, 0, 0, siteId, first, last, WantedTimes.ANY, without);
    }
}
