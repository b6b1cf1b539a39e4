package org.stipple.timing;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days between which a step may happen, by one rule or by all together. A day that no rule
 * states is not there. Immutable; two are equal if they have the same days.
 *
 * <p>No record, whose copies would be most of the cost of judging.
 */
public final class Window {

    public static final Window EMPTY = new Window(Map.of());

    private final EnumMap<Bound, LocalDate> days;

    /** A window of these days by bound. */
    public Window(Map<Bound, LocalDate> days) {
        this(new EnumMap<>(Bound.class));
        this.days.putAll(days);
    }

    private Window(EnumMap<Bound, LocalDate> days) {
        this.days = days;
    }

    /**
     * The days that these periods reach from the anchor's day. Where only one of absolute minimum
     * and minimum is stated it serves as both; nothing else is inferred.
     */
    static Window of(Bounds bounds, LocalDate anchor) {
        EnumMap<Bound, LocalDate> days = new EnumMap<>(Bound.class);
        for (Bound bound : Bound.OF_A_DAY) {
            RulePeriod period = bounds.periods().get(bound);
            if (period != null) {
                days.put(bound, period.after(anchor));
            }
        }
        serveAsBoth(days, Bound.ABSOLUTE_MINIMUM, Bound.MINIMUM);
        serveAsBoth(days, Bound.MINIMUM, Bound.ABSOLUTE_MINIMUM);
        return new Window(days);
    }

    private static void serveAsBoth(EnumMap<Bound, LocalDate> days, Bound stated, Bound other) {
        LocalDate day = days.get(stated);
        if (day != null) {
            days.putIfAbsent(other, day);
        }
    }

    /**
     * All windows as one: the latest of the first days and the earliest of the last days. The best
     * days never begin before the earliest day, and where none is stated they begin with it; they
     * never end after the latest day.
     */
    static Window of(List<Window> windows) {
        EnumMap<Bound, LocalDate> days = new EnumMap<>(Bound.class);
        for (Window window : windows) {
            for (Bound bound : Bound.OF_A_DAY) {
                narrow(days, bound, window.days.get(bound));
            }
        }
        narrow(days, Bound.RECOMMENDED_FROM, days.get(Bound.MINIMUM));
        if (days.containsKey(Bound.RECOMMENDED_TO)) {
            narrow(days, Bound.RECOMMENDED_TO, days.get(Bound.MAXIMUM));
        }
        return new Window(days);
    }

    private static void narrow(EnumMap<Bound, LocalDate> days, Bound bound, LocalDate day) {
        LocalDate known = days.get(bound);
        if (day != null
                && (known == null || (bound.isLast() ? day.isBefore(known) : day.isAfter(known)))) {
            days.put(bound, day);
        }
    }

    /**
     * Whether no day pleases every rule: the best days end before they begin, or the latest day
     * lies before the earliest or before the best. It is shown, never hidden by moving a date.
     */
    public boolean isConflict() {
        return isBefore(days.get(Bound.RECOMMENDED_TO), Bound.RECOMMENDED_FROM)
                || isBefore(days.get(Bound.MAXIMUM), Bound.MINIMUM)
                || isBefore(days.get(Bound.MAXIMUM), Bound.RECOMMENDED_FROM);
    }

    /** What this day is to the rule whose window it is. */
    Verdict verdictOn(LocalDate day) {
        if (isBefore(day, Bound.ABSOLUTE_MINIMUM)) {
            return Verdict.TOO_SOON;
        }
        if (isBefore(day, Bound.MINIMUM)) {
            return Verdict.GRACE;
        }
        if (isAfter(day, Bound.MAXIMUM)) {
            return Verdict.LAPSED;
        }
        if (isBefore(day, Bound.RECOMMENDED_FROM)) {
            return Verdict.EARLY;
        }
        return isAfter(day, Bound.RECOMMENDED_TO) ? Verdict.LATE : Verdict.RECOMMENDED;
    }

    private boolean isBefore(LocalDate day, Bound bound) {
        LocalDate edge = days.get(bound);
        return day != null && edge != null && day.isBefore(edge);
    }

    private boolean isAfter(LocalDate day, Bound bound) {
        LocalDate edge = days.get(bound);
        return edge != null && day.isAfter(edge);
    }

    /** Whether there are grace days to lose. */
    boolean hasGrace() {
        LocalDate minimum = days.get(Bound.MINIMUM);
        return minimum != null && !minimum.equals(days.get(Bound.ABSOLUTE_MINIMUM));
    }

    /** The same days, but the minimum serves as the absolute minimum too. */
    Window withoutGrace() {
        return earliest().map(day -> with(Bound.ABSOLUTE_MINIMUM, day)).orElse(this);
    }

    Window with(Bound bound, LocalDate day) {
        EnumMap<Bound, LocalDate> more = days.clone();
        more.put(bound, day);
        return new Window(more);
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

    public Optional<LocalDate> find(Bound bound) {
        return Optional.ofNullable(days.get(bound));
    }

    /** The days that are there, by bound in the order of the columns; unmodifiable. */
    public Map<Bound, LocalDate> days() {
        return Collections.unmodifiableMap(days);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Window window && days.equals(window.days);
    }

    @Override
    public int hashCode() {
        return days.hashCode();
    }

    @Override
    public String toString() {
        return days.toString();
    }
}
