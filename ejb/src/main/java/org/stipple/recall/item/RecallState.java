package org.stipple.recall.item;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.stipple.timeline.DueDays;
import org.stipple.timeline.Outlook;

/** Where a touch-up or review stands on a day, declared from the most to the least pressing. */
public enum RecallState {
    /** After the last day that the rules of the course allow. */
    LAPSED,
    OVERDUE,
    DUE,
    /** Due within the days that the clinic looks ahead. */
    UPCOMING,
    /** A day is taken for it. */
    BOOKED,
    /** It was done. */
    DONE,
    /** The client does not want it. */
    DECLINED,
    /** Due after the days that the clinic looks ahead. */
    LATER,
    /** No longer due: the course goes on or was given up, or the rules' time for it is over. */
    CEASED;

    /**
     * The state of a step that is not booked.
     *
     * @param latest the last allowed day, inclusive
     * @param lookAhead days before the due day from which it is upcoming, inclusive
     */
    public static RecallState of(DueDays due, LocalDate latest, LocalDate today, int lookAhead) {
        if (today.isAfter(latest)) {
            return LAPSED;
        }
        if (due.isOverdue(today)) {
            return OVERDUE;
        }
        if (due.isDue(today)) {
            return DUE;
        }
        return today.plusDays(lookAhead).isBefore(due.dueOn()) ? LATER : UPCOMING;
    }

    /**
     * The same of what comes next in a course; empty where neither a rule nor a default says when
     * it is due.
     */
    public static Optional<RecallState> find(Outlook outlook, LocalDate today, int lookAhead) {
        LocalDate latest = outlook.latestDay().orElse(LocalDate.MAX);
        return outlook.dueDays().map(due -> of(due, latest, today, lookAhead));
    }

    /** Whether somebody should call the client. */
    public boolean isPressing() {
        return pressing().contains(this);
    }

    /** Whether it waits for a day to be taken for it, however far ahead. */
    public boolean isWaiting() {
        return isPressing() || this == UPCOMING || this == LATER;
    }

    /** Whether nothing is to be done about it any more. */
    public boolean isOver() {
        return this == DONE || this == CEASED;
    }

    /** Whether it stands in the worklist. */
    public boolean isOpen() {
        return open().contains(this);
    }

    /** All states in which somebody should call the client. */
    public static Set<RecallState> pressing() {
        return EnumSet.range(LAPSED, DUE);
    }

    /** All states in which it stands in the worklist. */
    public static Set<RecallState> open() {
        return EnumSet.range(LAPSED, BOOKED);
    }
}
