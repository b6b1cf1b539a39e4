package org.stipple.web.policy.tryit;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;
import org.stipple.timing.Timeline;

/** A history as text: {@code SESSION_1@2026-01-09}, a line or a blank between two. */
final class HistoryText {

    private static final int MOST = 60;

    private HistoryText() {}

    /** What is wrong with a text. */
    enum Fault {
        NONE,
        /** There is no such event, or no such observation on the clinic's list. */
        EVENT,
        /** There is no such day. */
        DAY,
        /** It is not written NAME@DAY. */
        SHAPE,
        MANY
    }

    /**
     * What was read.
     *
     * @param events in the order of their days; none where anything is wrong
     * @param part the first piece that cannot be read; empty where all can
     */
    record Read(List<Event> events, Fault fault, String part) {

        boolean isGood() {
            return fault == Fault.NONE;
        }
    }

    /**
     * Reads a history.
     *
     * @param observations the codes that the clinic knows
     */
    static Read read(String text, Set<String> observations) {
        List<Event> events = new ArrayList<>();
        List<String> parts = text.isBlank() ? List.of() : List.of(text.strip().split("[\\s,;]+"));
        if (parts.size() > MOST) {
            return new Read(List.of(), Fault.MANY, Integer.toString(MOST));
        }
        for (String part : parts) {
            Fault fault = add(events, part, observations);
            if (fault != Fault.NONE) {
                return new Read(List.of(), fault, part);
            }
        }
        return new Read(new Timeline(events).events(), Fault.NONE, "");
    }

    private static Fault add(List<Event> events, String part, Set<String> observations) {
        if (part.indexOf('@') < 0) {
            return Fault.SHAPE;
        }
        try {
            Event event = Event.parse(part);
            events.add(event);
            return isKnown(event.name(), observations) ? Fault.NONE : Fault.EVENT;
        } catch (DateTimeException noDay) {
            return Fault.DAY;
        } catch (IllegalArgumentException noEvent) {
            return Fault.EVENT;
        }
    }

    private static boolean isKnown(EventName name, Set<String> observations) {
        return name.kind() != EventName.Kind.OBSERVATION
                || observations.contains(name.observation());
    }

    static String write(Collection<Event> events, String between) {
        return events.stream().map(Event::toString).collect(Collectors.joining(between));
    }
}
