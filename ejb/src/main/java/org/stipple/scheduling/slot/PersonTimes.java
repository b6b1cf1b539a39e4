package org.stipple.scheduling.slot;

import java.util.Map;
import java.util.Objects;

/**
 * How long a visit takes with each person: some are faster, some slower than the rest.
 *
 * @param usual with whoever has no length of her own
 * @param own of those who have one, by person
 */
public record PersonTimes(VisitTimes usual, Map<Long, VisitTimes> own) {

    public PersonTimes {
        Objects.requireNonNull(usual, "usual");
        own = Map.copyOf(own);
    }

    /** As long with everybody. */
    public static PersonTimes same(VisitTimes times) {
        return new PersonTimes(times, Map.of());
    }

    public VisitTimes of(long personId) {
        return own.getOrDefault(personId, usual);
    }
}
