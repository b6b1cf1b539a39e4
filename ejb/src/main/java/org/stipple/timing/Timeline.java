package org.stipple.timing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The events of a client and one course of hers. The order in which they are given does not matter,
 * and an event may stand in it several times.
 *
 * @param events in the order of their days
 */
public record Timeline(List<Event> events) {

    public static final Timeline EMPTY = new Timeline(List.of());

    public Timeline {
        Event[] byDay = events.toArray(new Event[0]);
        Arrays.sort(byDay);
        events = List.of(byDay);
    }

    public static Timeline of(Event... events) {
        return new Timeline(List.of(events));
    }

    /**
     * Reads events with blanks between them, {@code CONSENT@2026-01-02 SESSION_1@2026-01-07}; a
     * blank text is an empty timeline.
     *
     * @throws IllegalArgumentException if one of them is no event
     */
    public static Timeline parse(String text) {
        return text.isBlank()
                ? EMPTY
                : new Timeline(
                        Arrays.stream(text.strip().split("\\s+", -1)).map(Event::parse).toList());
    }

    public Timeline with(Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return new Timeline(more);
    }

    /**
     * The timeline without this one event; an equal one beside it stays.
     *
     * @throws IllegalArgumentException if the event is not in it
     */
    public Timeline without(Event event) {
        List<Event> fewer = new ArrayList<>(events);
        if (!fewer.remove(event)) {
            throw new IllegalArgumentException("not in the timeline: " + event);
        }
        return new Timeline(fewer);
    }

    /** What had happened by the end of that day: the day itself included. */
    public Timeline upTo(LocalDate day) {
        int count = countUpTo(day);
        return count == events.size() ? this : new Timeline(events.subList(0, count));
    }

    /** The first day after this one on which anything happens. */
    public Optional<LocalDate> findNextDay(LocalDate day) {
        int next = countUpTo(day);
        return next < events.size() ? Optional.of(events.get(next).day()) : Optional.empty();
    }

    /** What counts when this session is judged on its own day: all up to then, but itself. */
    Timeline before(Event session) {
        List<Event> before = new ArrayList<>(events.subList(0, countUpTo(session.day())));
        before.remove(session);
        return new Timeline(before);
    }

    /** The latest day of any event so named. */
    Optional<LocalDate> findLatest(List<EventName> names) {
        for (int i = events.size() - 1; i >= 0; i--) {
            Event event = events.get(i);
            if (names.contains(event.name())) {
                return Optional.of(event.day());
            }
        }
        return Optional.empty();
    }

    /** The events so named on exactly this day, each once, in the order of the names. */
    List<Event> on(LocalDate day, List<EventName> names) {
        List<Event> found = new ArrayList<>(1);
        for (EventName name : names) {
            for (Event event : events) {
                if (event.name().equals(name) && event.day().equals(day)) {
                    found.add(event);
                    break;
                }
            }
        }
        return found;
    }

    private int countUpTo(LocalDate day) {
        int count = events.size();
        while (count > 0 && events.get(count - 1).day().isAfter(day)) {
            count--;
        }
        return count;
    }
}
