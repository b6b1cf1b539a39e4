package org.stipple.timing;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is to be judged: a session of a course, or one of the other steps.
 *
 * @param kind what sort of step it is
 * @param session the ordinal from 1 for a session, 0 for anything else
 */
public record Step(Kind kind, int session) {

    /** The sorts of steps. */
    public enum Kind {
        PATCH_TEST_READING,
        SESSION,
        REVIEW,
        FULL_RESULT,
        NORMAL_ACTIVITY,
        TOUCH_UP
    }

    public static final Step PATCH_TEST_READING = of(Kind.PATCH_TEST_READING);
    public static final Step REVIEW = of(Kind.REVIEW);
    public static final Step FULL_RESULT = of(Kind.FULL_RESULT);
    public static final Step NORMAL_ACTIVITY = of(Kind.NORMAL_ACTIVITY);
    public static final Step TOUCH_UP = of(Kind.TOUCH_UP);

    private static final Pattern SESSION = Pattern.compile("SESSION_([1-9]\\d{0,3})");

    public Step {
        Objects.requireNonNull(kind, "kind");
        if ((kind == Kind.SESSION) != (session > 0) || session < 0) {
            throw new IllegalArgumentException(
                    "a session, and nothing else, has an ordinal from 1: " + session);
        }
    }

    /**
     * Reads {@code SESSION_2} or {@code TOUCH_UP}.
     *
     * @throws IllegalArgumentException if there is no such step
     */
    public static Step parse(String text) {
        Matcher session = SESSION.matcher(text);
        return session.matches()
                ? session(Integer.parseInt(session.group(1)))
                : of(Kind.valueOf(text));
    }

    /** The session of this ordinal, from 1. */
    public static Step session(int ordinal) {
        return new Step(Kind.SESSION, ordinal);
    }

    private static Step of(Kind kind) {
        return new Step(kind, 0);
    }

    public boolean isSession() {
        return kind == Kind.SESSION;
    }

    /**
     * The names with {@code PREVIOUS_SESSION} read for this step: exactly the session before, no
     * gap bridged. Before the first session, and before a step that is no session, there is none
     * and the name falls away.
     */
    public List<EventName> resolve(List<EventName> names) {
        if (!names.contains(EventName.PREVIOUS_SESSION)) {
            return names;
        }
        return names.stream()
                .filter(name -> session > 1 || !name.equals(EventName.PREVIOUS_SESSION))
                .map(
                        name ->
                                name.equals(EventName.PREVIOUS_SESSION)
                                        ? EventName.session(session - 1)
                                        : name)
                .distinct()
                .toList();
    }

    /** The step as rules and cases write it. */
    @Override
    public String toString() {
        return isSession() ? "SESSION_" + session : kind.name();
    }
}
