package org.stipple.scheduling.judging;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.stipple.scheduling.booking.Booking;
import org.stipple.scheduling.plan.PlannedTodo;
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
final class PlannedEvents {

    private final VisitSubject subject;
    private final Planning planning;

    PlannedEvents(VisitSubject subject, Planning planning) {
        this.subject = subject;
        this.planning = planning;
    }

    Timeline among(Collection<Booking> open) {
        List<Event> events =
                open.stream()
                        .filter(booking -> booking.subject().clientId() == subject.clientId())
                        .filter(booking -> !booking.hasRunOut(planning.now()))
                        .flatMap(this::eventsOf)
                        .toList();
        return new Timeline(events);
    }

    private Stream<Event> eventsOf(Booking booking) {
        Stream<Event> todos =
                booking.todos().stream()
                        .filter(todo -> !todo.on().isBefore(planning.today()))
                        .map(PlannedTodo::event);
        return Stream.concat(todos, visit(booking));
    }

    private Stream<Event> visit(Booking booking) {
        VisitSubject other = booking.subject();
        boolean counts =
                other.step().needsCourse()
                        ? other.course() == subject.course()
                        : !booking.time().onDay().isBefore(planning.today());
        return counts && booking.id() != planning.without()
                ? Stream.of(new Event(other.step().planned(), booking.time().onDay()))
                : Stream.empty();
    }
}
