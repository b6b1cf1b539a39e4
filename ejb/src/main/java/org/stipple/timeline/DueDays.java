package org.stipple.timeline;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * When a step is due and when it is overdue.
 *
 * @param dueOn from this day, inclusive
 * @param lastDay after this day it is overdue
 * @param dueByDefault whether no rule states when it is due, so that the clinic's default does
 * @param lastByDefault whether no rule states its last recommended day, likewise
 */
public record DueDays(
        LocalDate dueOn, LocalDate lastDay, boolean dueByDefault, boolean lastByDefault)
        implements Serializable {

    public boolean isDue(LocalDate today) {
        return !today.isBefore(dueOn);
    }

    public boolean isOverdue(LocalDate today) {
        return today.isAfter(lastDay);
    }
}
