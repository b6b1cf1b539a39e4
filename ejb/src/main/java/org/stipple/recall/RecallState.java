package org.stipple.recall;

import java.time.LocalDate;
import java.util.Optional;
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
    /** Due after the days that the clinic looks ahead. */
    LATER;

    /**
     * The state of a step that is not booked.
     *
     * @param latest the last allowed day, inclusive
     * @param lookAhead days before the due day from which it is upcoming, inclusive
     */
    static RecallState of(DueDays due, LocalDate latest, LocalDate today, int lookAhead) {
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
        LocalDate latest =
                outlook.inquiry()
                        .flatMap(policy -> policy.judge(today).judgement().courseWindow().latest())
                        .orElse(LocalDate.MAX);
        return outlook.dueDays().map(due -> of(due, latest, today, lookAhead));
    }

    /** Whether somebody should call the client. */
    public boolean isPressing() {
        return this == LAPSED || this == OVERDUE || this == DUE;
    }
}
