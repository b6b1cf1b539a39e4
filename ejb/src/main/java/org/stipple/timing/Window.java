package org.stipple.timing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The days between which a step may happen, by one rule or by all together. A day that no rule
 * states is not there.
 *
 * @param days by bound, in the order of the columns; unmodifiable
 */
public record Window(Map<Bound, LocalDate> days) {

    public static final Window EMPTY = new Window(Map.of());

    public Window {
        days = sorted(days);
    }

    static <T> Map<Bound, T> sorted(Map<Bound, T> values) {
        Map<Bound, T> copy = new EnumMap<>(Bound.class);
        copy.putAll(values);
        return Collections.unmodifiableMap(copy);
    }

    /**
     * All windows as one: the latest of the first days and the earliest of the last days. The best
     * days never begin before the earliest day, and where none is stated they begin with it; they
     * never end after the latest day.
     */
    static Window of(Collection<Window> windows) {
        Map<Bound, LocalDate> days = new EnumMap<>(Bound.class);
        for (Window window : windows) {
            window.days.forEach(
                    (bound, day) ->
                            days.merge(
                                    bound, day, bound.isLast() ? Window::earlier : Window::later));
        }
        days.remove(Bound.UNTIL);
        LocalDate earliest = days.get(Bound.MINIMUM);
        if (earliest != null) {
            days.merge(Bound.RECOMMENDED_FROM, earliest, Window::later);
        }
        LocalDate latest = days.get(Bound.MAXIMUM);
        if (latest != null) {
            days.computeIfPresent(Bound.RECOMMENDED_TO, (bound, day) -> earlier(day, latest));
        }
        return new Window(days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /**
     * Whether no day pleases every rule: the best days end before they begin, or the latest day
     * lies before the earliest or before the best. It is shown, never hidden by moving a date.
     */
    public boolean isConflict() {
        return isBefore(Bound.RECOMMENDED_TO, Bound.RECOMMENDED_FROM)
                || isBefore(Bound.MAXIMUM, Bound.MINIMUM)
                || isBefore(Bound.MAXIMUM, Bound.RECOMMENDED_FROM);
    }

    private boolean isBefore(Bound one, Bound other) {
        LocalDate day = days.get(one);
        return day != null && isPassed(day, other, false);
    }

    /** What this day is to the rule whose window it is. */
    Verdict verdictOn(LocalDate day) {
        if (isPassed(day, Bound.ABSOLUTE_MINIMUM, false)) {
            return Verdict.TOO_SOON;
        }
        if (isPassed(day, Bound.MINIMUM, false)) {
            return Verdict.GRACE;
        }
        if (isPassed(day, Bound.MAXIMUM, true)) {
            return Verdict.LAPSED;
        }
        if (isPassed(day, Bound.RECOMMENDED_FROM, false)) {
            return Verdict.EARLY;
        }
        return isPassed(day, Bound.RECOMMENDED_TO, true) ? Verdict.LATE : Verdict.RECOMMENDED;
    }

    private boolean isPassed(LocalDate day, Bound bound, boolean after) {
        LocalDate edge = days.get(bound);
        return edge != null && (after ? day.isAfter(edge) : day.isBefore(edge));
    }

    /** Whether there are grace days to lose. */
    boolean hasGrace() {
        return find(Bound.MINIMUM)
                .filter(day -> !day.equals(days.get(Bound.ABSOLUTE_MINIMUM)))
                .isPresent();
    }

    /** The same days, but the minimum serves as the absolute minimum too. */
    Window withoutGrace() {
        return find(Bound.MINIMUM).map(day -> with(Bound.ABSOLUTE_MINIMUM, day)).orElse(this);
    }

    Window with(Bound bound, LocalDate day) {
        Map<Bound, LocalDate> more = new EnumMap<>(Bound.class);
        more.putAll(days);
        more.put(bound, day);
        return new Window(more);
    }

    public Optional<LocalDate> find(Bound bound) {
        return Optional.ofNullable(days.get(bound));
    }

    /** The first day that is not too soon. */
    public Optional<LocalDate> absoluteEarliest() {
        return find(Bound.ABSOLUTE_MINIMUM);
    }

    /** The first day that needs no grace. */
    public Optional<LocalDate> earliest() {
        return find(Bound.MINIMUM);
    }

    public Optional<LocalDate> recommendedFrom() {
        return find(Bound.RECOMMENDED_FROM);
    }

    /** The last recommended day. */
    public Optional<LocalDate> recommendedTo() {
        return find(Bound.RECOMMENDED_TO);
    }

    /** The last day on which the step is not lapsed. */
    public Optional<LocalDate> latest() {
        return find(Bound.MAXIMUM);
    }
}
