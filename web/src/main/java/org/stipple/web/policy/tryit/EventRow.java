package org.stipple.web.policy.tryit;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/** An event of the history as it is typed: not one yet while its day is not. */
public class EventRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private LocalDate day;

    EventRow(EventName name, LocalDate day) {
        this.name = name.toString();
        this.day = day;
    }

    static EventRow of(Event event) {
        return new EventRow(event.name(), event.day());
    }

    Optional<Event> event() {
        return Optional.ofNullable(day).map(on -> new Event(EventName.parse(name), on));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
