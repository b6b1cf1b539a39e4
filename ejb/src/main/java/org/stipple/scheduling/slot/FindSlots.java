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
 * @param first first day, inclusive
 * @param last last day, inclusive
 * @param without a booking that gives its own time up for the new one; 0 for none
 */
public record FindSlots(
        VisitKind kind,
        PersonTimes times,
        long clientId,
        long personId,
        long roomId,
        LocalDate first,
        LocalDate last,
        long without) {

    public FindSlots {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(times, "times");
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no days from " + first + " to " + last);
        }
    }

    /** A search for a visit that takes everybody as long. */
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
        return new FindSlots(kind, times, clientId, personId, roomId, from, to, without);
    }
}
