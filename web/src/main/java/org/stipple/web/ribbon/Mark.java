package org.stipple.web.ribbon;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something on the line: it happened, is booked or is held.
 *
 * @param day in the clinic's zone
 * @param name in words, such as "Session 2"; what falls on one day is drawn as one
 * @param ordinal the number in its disc, from 1; 0 draws a small dot
 * @param more what the tip says beside name and day, such as "10:00, Marta Nowak"; may be empty
 */
public record Mark(LocalDate day, String name, int ordinal, State state, String more) {

    /** From the surest to the least sure. */
    public enum State {
        HAPPENED,
        BOOKED,
        /** Held, or tentative. */
        HELD
    }

    public Mark {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(more, "more");
    }

    public static Mark happened(LocalDate day, String name, int ordinal) {
        return new Mark(day, name, ordinal, State.HAPPENED, "");
    }

    public static Mark booked(LocalDate day, String name, int ordinal, String more) {
        return new Mark(day, name, ordinal, State.BOOKED, more);
    }

    public static Mark held(LocalDate day, String name, int ordinal, String more) {
        return new Mark(day, name, ordinal, State.HELD, more);
    }

    /** Both at once: the disc is the numbered one's, and so is the first place among the names. */
    Mark and(Mark other) {
        return other.ordinal > ordinal ? other.before(this) : before(other);
    }

    private Mark before(Mark other) {
        String both =
                more.isEmpty() || other.more.isEmpty()
                        ? more + other.more
                        : more + ", " + other.more;
        return new Mark(day, name + " · " + other.name, ordinal, state, both);
    }
}
