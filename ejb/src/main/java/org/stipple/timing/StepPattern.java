package org.stipple.timing;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The steps that a rule governs: an exact one, {@code SESSION} (any session) or {@code SESSION_4+}
 * (the fourth and later).
 *
 * @param kind what sort of step it is
 * @param first the first session that fits, inclusive; 0 where it is no session
 * @param last the last session that fits, inclusive; 0 where it is no session
 */
public record StepPattern(Step.Kind kind, int first, int last) {

    private static final Pattern FROM_SESSION = Pattern.compile("SESSION_([1-9]\\d{0,3})\\+");

    public StepPattern {
        Objects.requireNonNull(kind, "kind");
        if (last < first || (kind == Step.Kind.SESSION) != (first > 0)) {
            throw new IllegalArgumentException("no such sessions: " + first + " to " + last);
        }
    }

    /**
     * Reads {@code SESSION_2}, {@code SESSION}, {@code SESSION_4+} or {@code REVIEW}.
     *
     * @throws IllegalArgumentException if there is no such step
     */
    public static StepPattern parse(String text) {
        if (text.equals(Step.Kind.SESSION.name())) {
            return new StepPattern(Step.Kind.SESSION, 1, Integer.MAX_VALUE);
        }
        Matcher from = FROM_SESSION.matcher(text);
        if (from.matches()) {
            return new StepPattern(
                    Step.Kind.SESSION, Integer.parseInt(from.group(1)), Integer.MAX_VALUE);
        }
        Step step = Step.parse(text);
        return new StepPattern(step.kind(), step.session(), step.session());
    }

    public boolean fits(Step step) {
        return kind == step.kind() && first <= step.session() && step.session() <= last;
    }

    /** The pattern as rules write it. */
    @Override
    public String toString() {
        if (kind != Step.Kind.SESSION) {
            return kind.name();
        }
        if (first == last) {
            return "SESSION_" + first;
        }
        return first == 1 ? "SESSION" : "SESSION_" + first + "+";
    }
}
