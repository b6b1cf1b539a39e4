package org.stipple.scheduling.diary;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.judging.CurrentVerdict;
import org.stipple.scheduling.plan.PlannedTodo;

/**
 * A booking with what the policy says of it now.
 *
 * @param current null for a visit that it does not judge, or that is over
 */
public record DiaryEntry(BookingRow booking, CurrentVerdict current) implements Serializable {

    /** What the policy says now, beside what it said when the visit was planned. */
    public Optional<CurrentVerdict> now() {
        return Optional.ofNullable(current);
    }

    /** What is still to be done before it starts, by what is recorded now. */
    public List<PlannedTodo> openTodos() {
        if (!booking.status().isOpen()) {
            return List.of();
        }
        return booking.todos().stream()
                .filter(todo -> current == null || current.open().contains(todo.kind()))
                .toList();
    }

    /** Whether what was recorded since speaks against the plan. */
    public boolean isContradicted() {
        return current != null && current.isContradicted();
    }
}
