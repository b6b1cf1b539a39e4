package org.stipple.catalogue.visit;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;

/**
 * A visit, in what its length depends on.
 *
 * @param ordinal from 1 for a session or touch-up, 0 for anything else
 * @param treatmentMinutes how long a session of the course's treatment takes; 0 if as long as any
 * @param areas ids of the areas that the course treats; none where there is no course
 */
public record AskLength(VisitKind kind, int ordinal, int treatmentMinutes, Set<Long> areas)
        implements Serializable {

    public AskLength {
        Objects.requireNonNull(kind, "kind");
        areas = Set.copyOf(areas);
    }

    /** A visit of which no more is known than what the client comes for. */
    public static AskLength of(VisitKind kind, int ordinal) {
        return new AskLength(kind, ordinal, 0, Set.of());
    }
}
