package org.stipple.timing;

import java.time.LocalDate;
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
        periods = Window.sorted(periods);
    }

    public Optional<RulePeriod> find(Bound bound) {
        return Optional.ofNullable(periods.get(bound));
    }

    /** Whether any of the five bounds of a day is stated; {@code UNTIL} is none of them. */
    public boolean isEmpty() {
        return periods.keySet().stream().allMatch(Bound.UNTIL::equals);
    }

    /**
     * The days that these periods reach from the anchor's day. Where only one of absolute minimum
     * and minimum is stated it serves as both; nothing else is inferred.
     */
    Window from(LocalDate anchor) {
        Map<Bound, LocalDate> days = new EnumMap<>(Bound.class);
        for (Map.Entry<Bound, RulePeriod> stated : periods.entrySet()) {
            if (stated.getKey() != Bound.UNTIL) {
                days.put(stated.getKey(), stated.getValue().after(anchor));
            }
        }
        serveAsBoth(days, Bound.ABSOLUTE_MINIMUM, Bound.MINIMUM);
        serveAsBoth(days, Bound.MINIMUM, Bound.ABSOLUTE_MINIMUM);
        return new Window(days);
    }

    private static void serveAsBoth(Map<Bound, LocalDate> days, Bound stated, Bound other) {
        LocalDate day = days.get(stated);
        if (day != null) {
            days.putIfAbsent(other, day);
        }
    }
}
