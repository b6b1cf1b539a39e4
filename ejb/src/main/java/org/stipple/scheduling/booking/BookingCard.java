package org.stipple.scheduling.booking;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.stipple.timing.Outcome;
import org.stipple.timing.Verdict;

/**
 * A booking with all that belongs to it.
 *
 * @param row what lists show of it
 * @param made by whom and when
 * @param times what happened of the visit
 * @param start what the policy said when it was started
 * @param end how it was given up
 * @param readAlerts which alerts were read, by whom
 * @param history from the first
 */
public record BookingCard(
        BookingRow row,
        Made made,
        Times times,
        Said start,
        End end,
        List<ReadAlert> readAlerts,
        List<Change> history)
        implements Serializable {

    public BookingCard {
        readAlerts = List.copyOf(readAlerts);
        history = List.copyOf(history);
    }

    public long id() {
        return row.id();
    }

    public BookingStatus status() {
        return row.status();
    }

    /**
     * Who booked it, and when.
     *
     * @param note may be blank
     */
    public record Made(String by, Instant at, String note) implements Serializable {}

    /**
     * What the policy said.
     *
     * @param verdict null where it does not judge, or has not yet
     * @param outcome null where the verdict is
     * @param by which versions; null where the verdict is, and of a start
     * @param override who answers for going against it; {@link Override#NONE} where nobody had to
     */
    public record Said(Verdict verdict, Outcome outcome, JudgedBy by, Answered override)
            implements Serializable {

        static final Said NOTHING = new Said(null, null, null, Answered.NONE);

        public boolean isJudged() {
            return verdict != null;
        }
    }

    /** Who went against which rules and why; blank and empty where nobody did. */
    public record Answered(String by, Instant at, String reason, List<String> codes)
            implements Serializable {

        static final Answered NONE = new Answered("", null, "", List.of());

        public Answered {
            codes = List.copyOf(codes);
        }

        public boolean isGiven() {
            return !codes.isEmpty();
        }
    }

    /**
     * A request for an override.
     *
     * @param by user name; blank where there was none, as for a time that is offered to a client
     * @param until the time is kept till then; null where it never was held
     */
    public record Asked(String by, String reason, Instant until) implements Serializable {

        public boolean isMade() {
            return !by.isEmpty();
        }
    }

    /** When the client came, and the visit began and ended; null for what has not happened. */
    public record Times(Instant arrivedAt, Instant startedAt, Instant finishedAt)
            implements Serializable {}

    /**
     * How a booking was given up.
     *
     * @param by user name, blank while it was not
     * @param at null while it was not
     * @param reason blank while it was not
     * @param movedTo the booking that took its place; 0 where none did
     */
    public record End(String by, Instant at, String reason, long movedTo) implements Serializable {}

    /**
     * An alert that somebody read by name.
     *
     * @param atStart whether before the start, and not when it was booked
     */
    public record ReadAlert(long clientAlertId, boolean atStart, String by, Instant at)
            implements Serializable {}

    /**
     * A step in its life.
     *
     * @param from null for the first
     */
    public record Change(BookingStatus from, BookingStatus to, Instant at, String by, String reason)
            implements Serializable {}
}
