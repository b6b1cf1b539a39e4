package org.stipple.scheduling.plan;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stipple.catalogue.visit.VisitKind;
import org.stipple.timing.EventName;
import org.stipple.timing.Step;

/**
 * What a visit is for: a consultation, the second session, the third touch-up.
 *
 * @param kind of visit
 * @param ordinal from 1 for a session or touch-up, 0 for anything else
 */
public record VisitStep(VisitKind kind, int ordinal) implements Serializable {

    private static final int MOST = 99;
    private static final Pattern NUMBERED = Pattern.compile("(SESSION|TOUCH_UP)_([1-9]\\d?)");

    public VisitStep {
        Objects.requireNonNull(kind, "kind");
        if (isNumbered(kind) != (ordinal > 0) || ordinal < 0 || ordinal > MOST) {
            throw new IllegalArgumentException(kind + " has no ordinal " + ordinal);
        }
    }

    /** A visit of a kind that is not counted. */
    public static VisitStep of(VisitKind kind) {
        return new VisitStep(kind, 0);
    }

    /** The first visit of a kind. */
    public static VisitStep first(VisitKind kind) {
        return new VisitStep(kind, isNumbered(kind) ? 1 : 0);
    }

    public static VisitStep session(int ordinal) {
        return new VisitStep(VisitKind.SESSION, ordinal);
    }

    public static VisitStep touchUp(int ordinal) {
        return new VisitStep(VisitKind.TOUCH_UP, ordinal);
    }

    /** Reads {@code SESSION_2}, {@code TOUCH_UP_1}, {@code REVIEW}; empty for anything else. */
    public static Optional<VisitStep> find(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.matches()) {
            return Optional.of(
                    new VisitStep(
                            VisitKind.valueOf(numbered.group(1)),
                            Integer.parseInt(numbered.group(2))));
        }
        for (VisitKind kind : VisitKind.values()) {
            if (kind.name().equals(text) && !isNumbered(kind)) {
                return Optional.of(of(kind));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumbered(VisitKind kind) {
        return kind == VisitKind.SESSION || kind == VisitKind.TOUCH_UP;
    }

    /** Whether it can only happen within a course. */
    public boolean needsCourse() {
        return isNumbered(kind) || kind == VisitKind.REVIEW;
    }

    /** The step that the policy judges; empty for a kind that it does not judge. */
    public Optional<Step> judged() {
        return switch (kind) {
            case CONSULTATION, PATCH_TEST -> Optional.empty();
            case PATCH_TEST_READING -> Optional.of(Step.PATCH_TEST_READING);
            case SESSION -> Optional.of(Step.session(ordinal));
            case REVIEW -> Optional.of(Step.REVIEW);
            case TOUCH_UP -> Optional.of(Step.TOUCH_UP);
        };
    }

    /** As what a plan for it counts when something later is judged: a reading as a cleared test. */
    public EventName planned() {
        return switch (kind) {
            case CONSULTATION -> EventName.of(EventName.Kind.CONSULTATION);
            case PATCH_TEST -> EventName.of(EventName.Kind.PATCH_TEST_APPLIED);
            case PATCH_TEST_READING -> EventName.of(EventName.Kind.PATCH_TEST_CLEARED);
            case SESSION -> EventName.session(ordinal);
            case REVIEW -> EventName.of(EventName.Kind.REVIEW);
            case TOUCH_UP -> EventName.of(EventName.Kind.TOUCH_UP);
        };
    }

    /** The ordinal of a session or touch-up; empty for anything else. */
    public OptionalInt number() {
        return ordinal > 0 ? OptionalInt.of(ordinal) : OptionalInt.empty();
    }

    /** As {@link #find} reads it. */
    @Override
    public String toString() {
        return ordinal > 0 ? kind + "_" + ordinal : kind.name();
    }
}
