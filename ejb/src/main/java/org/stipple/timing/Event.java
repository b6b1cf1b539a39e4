package org.stipple.timing;

import java.time.LocalDate;
import java.util.Objects;

/**
 * What happened, or is planned, on a day.
 *
 * @param name what it is; never {@code PREVIOUS_SESSION}, which only refers to one
 * @param day the day in the clinic's zone on which it happened, not the one on which it was noted
 */
public record Event(EventName name, LocalDate day) implements Comparable<Event> {

    public Event {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(day, "day");
        if (name.equals(EventName.PREVIOUS_SESSION)) {
            throw new IllegalArgumentException("PREVIOUS_SESSION is no event of its own");
        }
    }

    /**
     * Reads {@code SESSION_1@2026-01-07}.
     *
     * @throws IllegalArgumentException if the text has another shape or names no event
     * @throws java.time.format.DateTimeParseException if the day does not exist
     */
    public static Event parse(String text) {
        int at = text.indexOf('@');
        if (at < 0) {
            throw new IllegalArgumentException("an event is written NAME@DAY, not " + text);
        }
        return new Event(
                EventName.parse(text.substring(0, at)), LocalDate.parse(text.substring(at + 1)));
    }

    /** By day, then by name. */
    @Override
    public int compareTo(Event other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name + "@" + day;
    }
}
