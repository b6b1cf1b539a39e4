package org.stipple.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The visits of a course that are booked together, all or none.
 *
 * @param visits in the order in which each is judged, those before it counted as planned
 * @param tentative request keys of those whose time is only kept until the review decides
 */
public record BookCourse(@NotEmpty List<@Valid BookVisit> visits, @NotNull Set<UUID> tentative) {

    public BookCourse {
        visits = List.copyOf(visits);
        tentative = Set.copyOf(tentative);
    }

    boolean isTentative(BookVisit visit) {
        return tentative.contains(visit.requestKey());
    }
}
