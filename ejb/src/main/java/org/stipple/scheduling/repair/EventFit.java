package org.stipple.scheduling.repair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stipple.scheduling.judging.EventReadiness;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;

/**
 * Whether the client is still ready for the event that is noted with the course.
 *
 * @param event the day of it
 * @param last the day of the last session, as planned then
 * @param readyFrom the first day on which she is ready by the rules
 * @param codes of the rules by which she is not ready on the day; none where she is
 * @param unspoken of what makes her ready, those steps of which no rule speaks
 */
public record EventFit(
        LocalDate event,
        LocalDate last,
        LocalDate readyFrom,
        List<String> codes,
        List<Step> unspoken) {

    public EventFit {
        codes = List.copyOf(codes);
        unspoken = List.copyOf(unspoken);
    }

    /**
     * @param by rules of the course
     * @param all that has happened and is planned
     * @return empty where no session is done or planned
     */
    static Optional<EventFit> of(VisitCase by, LocalDate event, List<Event> all) {
        EventReadiness ready = new EventReadiness(by.rules(), Set.copyOf(by.tags()), event);
        return all.stream()
                .filter(each -> each.name().isSession() || each.name().equals(EventName.COURSE_END))
                .map(Event::day)
                .max(LocalDate::compareTo)
                .map(
                        last ->
                                new EventFit(
                                        event,
                                        last,
                                        ready.readyFrom(all, last),
                                        ready.inTheWay(all, last),
                                        ready.unspoken()));
    }

    /** Whether she is; where no rule speaks, the last session before it is all that is known. */
    public boolean isReady() {
        return last.isBefore(event) && codes.isEmpty();
    }
}
