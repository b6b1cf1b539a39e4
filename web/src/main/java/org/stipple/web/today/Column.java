package org.stipple.web.today;

import java.time.LocalTime;
import java.util.List;
import org.stipple.catalogue.people.PersonSummary;

/**
 * One person's day.
 *
 * @param until when her working day ends; null where she does not work today
 * @param isAway whether she would work today, and has leave
 */
public record Column(PersonSummary person, LocalTime until, boolean isAway, List<Visit> visits) {

    public Column {
        visits = List.copyOf(visits);
    }

    /** Whether there is anything to tell of her today. */
    boolean isTold() {
        return until != null || isAway || !visits.isEmpty();
    }
}
