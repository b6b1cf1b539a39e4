package org.stipple.course.session;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.timing.Event;
import org.stipple.timing.Step;

/**
 * That a session or touch-up was done.
 *
 * @param ordinal from 1, sessions and touch-ups apart
 * @param performedOn the day in the clinic's zone
 */
public record SessionFact(
        long id, long courseId, SessionKind kind, int ordinal, LocalDate performedOn)
        implements Serializable {

    public Event event() {
        return kind.event(ordinal, performedOn);
    }

    public Step step() {
        return kind.step(ordinal);
    }

    public boolean isSession() {
        return kind == SessionKind.SESSION;
    }
}
