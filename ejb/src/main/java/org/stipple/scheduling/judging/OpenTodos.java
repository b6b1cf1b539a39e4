package org.stipple.scheduling.judging;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;
import org.stipple.timing.Event;
import org.stipple.timing.Finding;
import org.stipple.timing.Judgement;

/** Tells which to-dos of a visit are still to be done. */
public final class OpenTodos {

    private OpenTodos() {}

    /** Those of which nothing is recorded yet, or whose rule still shuts the visit on that day. */
    public static Set<TodoKind> of(Collection<PlannedTodo> todos, VisitCase visit, LocalDate day) {
        Judgement said = visit.judgeFacts(day);
        return todos.stream()
                .map(PlannedTodo::kind)
                .filter(kind -> isShut(kind, said) || !hasHappened(kind, visit, day))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(TodoKind.class)));
    }

    private static boolean isShut(TodoKind kind, Judgement said) {
        return said.findings().stream()
                .filter(finding -> finding.from().contains(kind.event()))
                .map(Finding::outcome)
                .anyMatch(outcome -> !outcome.permits());
    }

    // A waiver, too, settles that no reading is missing: then no rule shuts the visit any more.
    private static boolean hasHappened(TodoKind kind, VisitCase visit, LocalDate day) {
        return kind == TodoKind.PATCH_TEST_READING
                || visit.facts().upTo(day).events().stream()
                        .map(Event::name)
                        .anyMatch(kind.event()::equals);
    }
}
