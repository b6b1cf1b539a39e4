package org.stipple.scheduling.placing;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.stipple.scheduling.plan.VisitTime;

/**
 * Where and when a visit is, and with whom.
 *
 * @param time with preparation and clean-up, which take person, room and client too
 */
public record Place(long personId, long roomId, VisitTime time) implements Serializable {

    public Place {
        Objects.requireNonNull(time, "time");
    }

    public LocalDate day() {
        return time.day();
    }

    /** When person, room and client are taken from, inclusive. */
    public Instant from() {
        return time.takenFrom();
    }

    /** Until when they are taken, exclusive. */
    public Instant until() {
        return time.takenUntil();
    }

    /** Whether both are at some moment at once. */
    public boolean meets(Place other) {
        return from().isBefore(other.until()) && other.from().isBefore(until());
    }

    /** Whether they cannot both be: the person or the room would be needed twice. */
    public boolean collidesWith(Place other) {
        return meets(other) && (personId == other.personId || roomId == other.roomId);
    }

    /** Whether the client notices nothing: at most the room is another one. */
    public boolean isSameForClient(Place other) {
        return personId == other.personId && time.visitStart().equals(other.time.visitStart());
    }
}
