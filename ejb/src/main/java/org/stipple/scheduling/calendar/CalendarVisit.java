package org.stipple.scheduling.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.stipple.scheduling.plan.VisitTime;

/** A booking as calendars are told of it. */
record CalendarVisit(Line line, State state, VisitTime time, Place place, Who who) {

    /** What a calendar knows of a booking's standing. */
    enum State {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /**
     * The line of bookings of which each moved to the next.
     *
     * @param bookingId the one that is told of
     * @param uid of the first of them: a visit is the same however often it is moved
     * @param sequence how many changes it had that matter to a calendar: moved, given up,
     *     confirmed; never falls, since the steps in the life of a booking are only ever added to
     * @param changedAt when the last of them was, or when it was booked
     */
    record Line(long bookingId, UUID uid, int sequence, Instant changedAt) {}

    /**
     * Where it is.
     *
     * @param zone in which its times are told
     * @param address may be blank, as phone and e-mail may
     */
    record Place(
            String site, ZoneId zone, String address, String phone, String email, String room) {}

    /** Who does it, and the client. */
    record Who(String person, String clientGivenName, String clientFamilyName) {

        /** The client as a phone on a desk may show her: first name and initial. */
        String clientInShort() {
            int initial = Character.toUpperCase(clientFamilyName.codePointAt(0));
            return clientGivenName + " " + Character.toString(initial) + ".";
        }
    }

    boolean isCancelled() {
        return state == State.CANCELLED;
    }
}
