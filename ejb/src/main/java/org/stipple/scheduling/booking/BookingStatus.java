package org.stipple.scheduling.booking;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a booking stands. Only people move it on; the clock alone does one thing, it lets a hold
 * run out.
 */
public enum BookingStatus {
    /** Keeps its time for a while: somebody has to decide on an override, or on an offer. */
    HELD,
    /** Proposed to the client and not yet agreed. */
    TENTATIVE,
    BOOKED,
    /** The client is there. */
    ARRIVED,
    IN_PROGRESS,
    DONE,
    CANCELLED,
    /** Cancelled later than the clinic's limit. */
    LATE_CANCELLED,
    NO_SHOW,
    /** Took another time; names the booking that took its place. */
    MOVED;

    /** The states that may follow this one. */
    public Set<BookingStatus> next() {
        return switch (this) {
            case HELD -> EnumSet.of(BOOKED, CANCELLED, MOVED);
            case TENTATIVE -> EnumSet.of(BOOKED, CANCELLED, MOVED);
            case BOOKED -> EnumSet.of(ARRIVED, DONE, CANCELLED, LATE_CANCELLED, NO_SHOW, MOVED);
            case ARRIVED -> EnumSet.of(IN_PROGRESS, DONE, BOOKED, CANCELLED, LATE_CANCELLED, MOVED);
            case IN_PROGRESS -> EnumSet.of(DONE, ARRIVED);
            case NO_SHOW -> EnumSet.of(ARRIVED);
            case DONE, CANCELLED, LATE_CANCELLED, MOVED -> EnumSet.noneOf(BookingStatus.class);
        };
    }

    public boolean allows(BookingStatus to) {
        return next().contains(to);
    }

    /** Whether person, room and client are taken; a hold that has run out no longer takes them. */
    public boolean occupiesTime() {
        return isOpen() || this == DONE;
    }

    /** Whether the visit is still to come, or under way. */
    public boolean isOpen() {
        return switch (this) {
            case HELD, TENTATIVE, BOOKED, ARRIVED, IN_PROGRESS -> true;
            case DONE, CANCELLED, LATE_CANCELLED, NO_SHOW, MOVED -> false;
        };
    }

    /** All states of a visit for which nobody has come yet. */
    public static Set<BookingStatus> ahead() {
        return EnumSet.of(HELD, TENTATIVE, BOOKED);
    }

    /** All states of a booking whose time somebody else can have. */
    public static Set<BookingStatus> givenUpAhead() {
        return EnumSet.of(CANCELLED, LATE_CANCELLED, MOVED);
    }

    /** All states in which person, room and client are taken. */
    public static Set<BookingStatus> occupying() {
        return EnumSet.range(HELD, DONE);
    }

    /** All states of a visit that is still to come, or under way. */
    public static Set<BookingStatus> open() {
        return EnumSet.of(HELD, TENTATIVE, BOOKED, ARRIVED, IN_PROGRESS);
    }
}
