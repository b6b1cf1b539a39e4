package org.stipple.scheduling.judging;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timing.Event;
import org.stipple.timing.Timeline;

/**
 * What of a client's open bookings counts as planned when one of her visits is judged: the other
 * visits of the course, and consultations, consents and tests of the client.
 *
 * <p>A consultation, consent or test planned for a day that is over, and not recorded, no longer
 * counts: nobody can do it on that day any more. A session does, until somebody says what became of
 * it.
 */
public final class PlannedEvents {

    private final VisitSubject subject;
    private final Planning planning;

    public PlannedEvents(VisitSubject subject, Planning planning) {
        this.subject = subject;
        this.planning = planning;
    }

    /** What counts of these visits, none of which has run out; other clients' do not. */
    public Timeline among(Collection<PlannedVisit> open) {
        List<Event> events =
                open.stream()
                        .filter(visit -> visit.clientId() == subject.clientId())
                        .flatMap(this::eventsOf)
                        .toList();
        return new Timeline(events);
    }

    private Stream<Event> eventsOf(PlannedVisit visit) {
        Stream<Event> todos =
                visit.todos().stream()
                        .filter(todo -> !todo.on().isBefore(planning.today()))
                        .map(PlannedTodo::event);
        return Stream.concat(todos, visit(visit));
    }

    private Stream<Event> visit(PlannedVisit visit) {
        VisitSubject other = visit.subject();
        boolean counts =
                other.step().needsCourse()
                        ? other.course() == subject.course()
                        : !visit.day().isBefore(planning.today());
        return counts && visit.id() != planning.without()
                ? Stream.of(new Event(other.step().planned(), visit.day()))
                : Stream.empty();
    }
}
