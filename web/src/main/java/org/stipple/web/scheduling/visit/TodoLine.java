package org.stipple.web.scheduling.visit;

import org.stipple.scheduling.plan.PlannedTodo;

/**
 * A to-do of a visit.
 *
 * @param done whether it is on record
 * @param page that records it; blank where the caller finds nothing to record
 * @param parameter that the page takes its subject by
 */
public record TodoLine(PlannedTodo planned, boolean done, String page, String parameter, long id) {

    /** Whether it is still to be done, and by the caller. */
    public boolean isOffered() {
        return !done && !page.isEmpty();
    }
}
