package org.stipple.scheduling.waitlist;

import java.util.EnumSet;
import java.util.Set;

/** Where somebody on the waitlist stands. */
public enum WaitState {
    WAITING,

    /** A time is held for her and she has not answered; never stored, since holds run out. */
    OFFERED,

    /** She took a time. */
    TAKEN,

    /** She no longer waits, or the desk took her off the list. */
    WITHDRAWN,

    /** The last day that she wanted is over; of one that nobody has closed yet, never stored. */
    RAN_OUT;

    /** The states that may follow this one. */
    Set<WaitState> next() {
        return switch (this) {
            case WAITING, OFFERED -> EnumSet.of(TAKEN, WITHDRAWN, RAN_OUT);
            case TAKEN, WITHDRAWN, RAN_OUT -> EnumSet.noneOf(WaitState.class);
        };
    }

    /** Whether she still waits for a time. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED;
    }
}
