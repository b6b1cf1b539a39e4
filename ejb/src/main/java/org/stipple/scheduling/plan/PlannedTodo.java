package org.stipple.scheduling.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.stipple.timing.Event;

/**
 * Something to be done before a visit starts.
 *
 * @param kind what is to be done
 * @param on the day for which it is planned: that of the visit, or one before it
 */
public record PlannedTodo(TodoKind kind, LocalDate on) implements Serializable {

    public PlannedTodo {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
    }

    /** As what it counts when the visit is judged. */
    public Event event() {
        return new Event(kind.event(), on);
    }
}
