package org.stipple.timing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The days between which a step may happen, by one rule or by all together. A day that no rule
 * states is not there. Immutable; two are equal if they have the same days.
 *
 * <p>No record and no map inside, whose copies would be most of the cost of judging.
 */
@SuppressWarnings("EnumOrdinal") // Only an index while the object lives; nothing keeps it.
public final class Window {

    private static final Bound[] BOUNDS = Bound.values();

    public static final Window EMPTY = new Window(Map.of());

    // By the bound's place in its declaration; null where none is stated.
    private final LocalDate[] days;

    /** A window of these days by bound. */
    public Window(Map<Bound, LocalDate> days) {
        this(new LocalDate[BOUNDS.length]);
        days.forEach(this::put);
    }

    private Window(LocalDate[] days) {
        this.days = days;
    }

    /**
     * The days that these periods reach from the anchor's day. Where only one of absolute minimum
     * and minimum is stated it serves as both; nothing else is inferred.
     */
    static Window of(Bounds bounds, LocalDate anchor) {
        Window window = new Window(new LocalDate[BOUNDS.length]);
        for (Bound bound : Bound.OF_A_DAY) {
            RulePeriod period = bounds.periods().get(bound);
            if (period != null) {
                window.put(bound, period.after(anchor));
            }
        }
        window.serveAsBoth(Bound.ABSOLUTE_MINIMUM, Bound.MINIMUM);
        window.serveAsBoth(Bound.MINIMUM, Bound.ABSOLUTE_MINIMUM);
        return window;
    }

    private void serveAsBoth(Bound stated, Bound other) {
        if (get(other) == null) {
            put(other, get(stated));
        }
    }

    /**
     * All windows as one: the latest of the first days and the earliest of the last days. The best
     * days never begin before the earliest day, and where none is stated they begin with it; they
     * never end after the latest day.
     */
    static Window of(List<Window> windows) {
        Window together = new Window(new LocalDate[BOUNDS.length]);
        for (Window window : windows) {
            for (Bound bound : Bound.OF_A_DAY) {
                together.narrow(bound, window.get(bound));
            }
        }
        together.narrow(Bound.RECOMMENDED_FROM, together.get(Bound.MINIMUM));
        if (together.get(Bound.RECOMMENDED_TO) != null) {
            together.narrow(Bound.RECOMMENDED_TO, together.get(Bound.MAXIMUM));
        }
        return together;
    }

    private void narrow(Bound bound, LocalDate day) {
        LocalDate known = get(bound);
        if (day != null
                && (known == null || (bound.isLast() ? day.isBefore(known) : day.isAfter(known)))) {
            put(bound, day);
        }
    }

    // Only while it is being made.
    private void put(Bound bound, LocalDate day) {
        days[bound.ordinal()] = day;
    }

    private LocalDate get(Bound bound) {
        return days[bound.ordinal()];
    }

    /**
     * Whether no day pleases every rule: the best days end before they begin, or the latest day
     * lies before the earliest or before the best. It is shown, never hidden by moving a date.
     */
    public boolean isConflict() {
        return isBefore(get(Bound.RECOMMENDED_TO), Bound.RECOMMENDED_FROM)
                || isBefore(get(Bound.MAXIMUM), Bound.MINIMUM)
                || isBefore(get(Bound.MAXIMUM), Bound.RECOMMENDED_FROM);
    }

    /** What this day is to the rule whose window it is. */
    Verdict verdictOn(LocalDate day) {
        if (isTooSoon(day)) {
            return Verdict.TOO_SOON;
        }
        if (isTooSoonWithoutGrace(day)) {
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

    /** Whether this day is too soon. */
    boolean isTooSoon(LocalDate day) {
        return isBefore(day, Bound.ABSOLUTE_MINIMUM);
    }

    /** Whether this day would be too soon if there were no grace days. */
    boolean isTooSoonWithoutGrace(LocalDate day) {
        return isBefore(day, Bound.MINIMUM);
    }

    private boolean isBefore(LocalDate day, Bound bound) {
        LocalDate edge = get(bound);
        return day != null && edge != null && day.isBefore(edge);
    }

    private boolean isAfter(LocalDate day, Bound bound) {
        LocalDate edge = get(bound);
        return edge != null && day.isAfter(edge);
    }

    /** Whether there are grace days to lose. */
    boolean hasGrace() {
        LocalDate minimum = get(Bound.MINIMUM);
        return minimum != null && !minimum.equals(get(Bound.ABSOLUTE_MINIMUM));
    }

    /** The same days, but the minimum serves as the absolute minimum too. */
    Window withoutGrace() {
        return earliest().map(day -> with(Bound.ABSOLUTE_MINIMUM, day)).orElse(this);
    }

    Window with(Bound bound, LocalDate day) {
        Window more = new Window(days.clone());
        more.put(bound, day);
        return more;
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
        return Optional.ofNullable(get(bound));
    }

    /** The days that are there, by bound in the order of the columns; unmodifiable. */
    public Map<Bound, LocalDate> days() {
        Map<Bound, LocalDate> stated = new EnumMap<>(Bound.class);
        for (Bound bound : BOUNDS) {
            find(bound).ifPresent(day -> stated.put(bound, day));
        }
        return Collections.unmodifiableMap(stated);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Window window && Arrays.equals(days, window.days);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(days);
    }

    @Override
    public String toString() {
        return days().toString();
    }
}
