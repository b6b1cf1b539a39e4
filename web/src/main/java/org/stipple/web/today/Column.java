package org.stipple.web.today;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.stipple.catalogue.people.PersonSummary;

/**
 * One person's day.
 *
 * @param until when her working day ends; null where she does not work today
 */
public record Column(PersonSummary person, LocalTime until, List<Visit> visits) {

    public Column {
        visits = List.copyOf(visits);
    }

    /** When her working day ends; empty where she does not work today. */
    public Optional<LocalTime> end() {
        return Optional.ofNullable(until);
    }
}
