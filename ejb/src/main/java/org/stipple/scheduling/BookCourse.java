package org.stipple.scheduling;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The visits of a course that are booked together, all or none.
 *
 * @param visits in the order in which each is judged, those before it counted as planned
 * @param tentative request keys of those whose time is only kept until the review decides
 * @param event that the client is to be ready for, kept with the course; null for none that is new
 */
public record BookCourse(
        @NotEmpty List<@Valid BookVisit> visits, @NotNull Set<UUID> tentative, LocalDate event) {

    public BookCourse {
        visits = List.copyOf(visits);
        tentative = Set.copyOf(tentative);
    }

    /** For no event. */
    public BookCourse(List<BookVisit> visits, Set<UUID> tentative) {
        this(visits, tentative, null);
    }

    Optional<LocalDate> findEvent() {
        return Optional.ofNullable(event);
    }

    /** The course; empty where what is booked belongs to none. */
    Optional<Long> findCourse() {
        return visits.stream()
                .map(visit -> visit.subject().course())
                .filter(course -> course != 0)
                .findFirst();
    }

    boolean isTentative(BookVisit visit) {
        return tentative.contains(visit.requestKey());
    }
}
