package org.stipple.timing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One row of the rules table.
 *
 * @param code unique in its protocol; the thread from row to finding to message to test
 * @param gate whether it stands in the clinic's gates, which no protocol of a course switches off
 * @param from the anchor: the latest of any of these events counts
 * @param after the fence: an anchor that lies before the latest of these events does not count
 * @param steps the steps that it governs
 * @param when the tags that must all be on the course
 * @param required whether a step without the anchor is not covered
 * @param override whether it replaces the other rules of the same {@code from}
 * @param bounds the periods that it states
 * @param severity what follows when it is not kept
 * @param guidance what a person reads beside the date
 */
public record TimingRule(
        String code,
        boolean gate,
        List<EventName> from,
        List<EventName> after,
        List<StepPattern> steps,
        Set<String> when,
        boolean required,
        boolean override,
        Bounds bounds,
        Severity severity,
        String guidance) {

    public TimingRule {
        if (code.isBlank()) {
            throw new IllegalArgumentException("a rule has a code");
        }
        from = distinct(from);
        after = distinct(after);
        steps = distinct(steps);
        when = Set.copyOf(when);
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(guidance, "guidance");
        if (from.isEmpty() || steps.isEmpty()) {
            throw new IllegalArgumentException(
                    code + " needs an event to count from and a step to govern");
        }
    }

    private static <T> List<T> distinct(List<T> values) {
        return List.copyOf(new LinkedHashSet<>(values));
    }

    /** Whether it speaks of this step on a course with these tags, its end aside. */
    boolean governs(Step step, Set<String> tags) {
        return when.size() <= tags.size() && fits(step) && tags.containsAll(when);
    }

    private boolean fits(Step step) {
        for (StepPattern pattern : steps) {
            if (pattern.fits(step)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an override among the two replaces the other: both name the same set of events as
     * written, in whatever order. Gates are replaced by gates alone: a published protocol never
     * switches safety off.
     */
    boolean competesWith(TimingRule other) {
        return gate == other.gate
                && from.size() == other.from.size()
                && from.containsAll(other.from);
    }
}
