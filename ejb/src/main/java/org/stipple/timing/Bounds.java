package org.stipple.timing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The periods that a rule states. One that it does not state is not there, and nothing is assumed
 * for it.
 *
 * @param periods by bound, in the order of the columns; unmodifiable
 */
public record Bounds(Map<Bound, RulePeriod> periods) {

    public static final Bounds NONE = new Bounds(Map.of());

    public Bounds {
        Map<Bound, RulePeriod> copy = new EnumMap<>(Bound.class);
        copy.putAll(periods);
        periods = Collections.unmodifiableMap(copy);
    }

    public Optional<RulePeriod> find(Bound bound) {
        return Optional.ofNullable(periods.get(bound));
    }

    /** Whether there are days that are too soon. */
    boolean hasMinimum() {
        return periods.containsKey(Bound.MINIMUM) || periods.containsKey(Bound.ABSOLUTE_MINIMUM);
    }

    /** Whether any of the five bounds of a day is stated; {@code UNTIL} is none of them. */
    public boolean isEmpty() {
        return periods.keySet().stream().allMatch(Bound.UNTIL::equals);
    }
}
