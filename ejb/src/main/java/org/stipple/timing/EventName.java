package org.stipple.timing;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of something that happens to a client: {@code CONSENT}, {@code SESSION_2}, {@code
 * OBSERVATION:SUNBURN}.
 *
 * @param kind what sort of event it is
 * @param session the ordinal from 1 for a session, 0 for anything else
 * @param observation the code for an observation, empty for anything else; no table is asked
 *     whether it is known
 */
public record EventName(Kind kind, int session, String observation)
        implements Comparable<EventName> {

    /** The sorts of events. */
    public enum Kind {
        CONSULTATION,
        CONSENT,
        PATCH_TEST_APPLIED,
        PATCH_TEST_CLEARED,
        PATCH_TEST_REACTED,
        PATCH_TEST_WAIVED,
        SESSION,
        REVIEW,
        COURSE_END,
        TOUCH_UP,
        OBSERVATION,
        /**
         * Not an event but a reference to one, in rules only: the session before the judged one.
         */
        PREVIOUS_SESSION
    }

    public static final EventName PREVIOUS_SESSION = of(Kind.PREVIOUS_SESSION);
    public static final EventName COURSE_END = of(Kind.COURSE_END);

    private static final Pattern SESSION = Pattern.compile("SESSION_([1-9]\\d{0,3})");
    private static final Pattern OBSERVATION = Pattern.compile("OBSERVATION:([^\\s|@]+)");

    public EventName {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(observation, "observation");
        if ((kind == Kind.SESSION) != (session > 0) || session < 0) {
            throw new IllegalArgumentException(
                    "a session, and nothing else, has an ordinal from 1: " + session);
        }
        if ((kind == Kind.OBSERVATION) == observation.isEmpty()) {
            throw new IllegalArgumentException(
                    "an observation, and nothing else, has a code: " + observation);
        }
    }

    /**
     * Reads a name as it is written in rules and histories.
     *
     * @throws IllegalArgumentException if there is no such event
     */
    public static EventName parse(String text) {
        Matcher session = SESSION.matcher(text);
        if (session.matches()) {
            return session(Integer.parseInt(session.group(1)));
        }
        Matcher observation = OBSERVATION.matcher(text);
        if (observation.matches()) {
            return observation(observation.group(1));
        }
        return of(Kind.valueOf(text));
    }

    /** An event whose kind is its whole name: neither a session nor an observation. */
    public static EventName of(Kind kind) {
        return new EventName(kind, 0, "");
    }

    /** The session of this ordinal, from 1. */
    public static EventName session(int ordinal) {
        return new EventName(Kind.SESSION, ordinal, "");
    }

    public static EventName observation(String code) {
        return new EventName(Kind.OBSERVATION, 0, code);
    }

    public boolean isSession() {
        return kind == Kind.SESSION;
    }

    /**
     * Whether the event belongs to a course, and not to the client as a whole: a session, review,
     * end or touch-up.
     */
    public boolean isOfCourse() {
        return switch (kind) {
            case SESSION, REVIEW, COURSE_END, TOUCH_UP, PREVIOUS_SESSION -> true;
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    PATCH_TEST_CLEARED,
                    PATCH_TEST_REACTED,
                    PATCH_TEST_WAIVED,
                    OBSERVATION ->
                    false;
        };
    }

    @Override
    public int compareTo(EventName other) {
        int byKind = kind.compareTo(other.kind);
        if (byKind != 0) {
            return byKind;
        }
        int bySession = Integer.compare(session, other.session);
        return bySession != 0 ? bySession : observation.compareTo(other.observation);
    }

    // By hand since looking for events by name is most of judging, and the record's own is slower.
    @Override
    public boolean equals(Object other) {
        return other instanceof EventName name
                && kind == name.kind
                && session == name.session
                && observation.equals(name.observation);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * kind.hashCode() + session) + observation.hashCode();
    }

    /** The name as rules and histories write it. */
    @Override
    public String toString() {
        return switch (kind) {
            case SESSION -> "SESSION_" + session;
            case OBSERVATION -> "OBSERVATION:" + observation;
            case CONSULTATION,
                    CONSENT,
                    PATCH_TEST_APPLIED,
                    PATCH_TEST_CLEARED,
                    PATCH_TEST_REACTED,
                    PATCH_TEST_WAIVED,
                    REVIEW,
                    COURSE_END,
                    TOUCH_UP,
                    PREVIOUS_SESSION ->
                    kind.name();
        };
    }
}
