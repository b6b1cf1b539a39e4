package org.stipple.patchtest;

import java.time.LocalDate;

/** Where a patch test stands that is still to be read. */
public enum DueState {
    OVERDUE,
    DUE,
    UPCOMING;

    /**
     * @param due the first day on which it is due, inclusive
     * @param overdueAfter the last day on which it is not overdue, inclusive
     */
    static DueState on(LocalDate today, LocalDate due, LocalDate overdueAfter) {
        if (today.isBefore(due)) {
            return UPCOMING;
        }
        return today.isAfter(overdueAfter) ? OVERDUE : DUE;
    }
}
