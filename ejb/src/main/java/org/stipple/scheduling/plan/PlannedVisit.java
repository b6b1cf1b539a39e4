package org.stipple.scheduling.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * An open booking, as far as it counts when it or another visit is judged.
 *
 * @param id of the booking
 * @param subject whose visit it is, and what for
 * @param day in the zone of its site
 * @param todos to be done before it starts
 */
public record PlannedVisit(long id, VisitSubject subject, LocalDate day, List<PlannedTodo> todos) {

    public PlannedVisit {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(day, "day");
        todos = List.copyOf(todos);
    }

    public long clientId() {
        return subject.clientId();
    }
}
