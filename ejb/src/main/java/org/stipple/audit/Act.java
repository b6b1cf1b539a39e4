package org.stipple.audit;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * Something that a user did and that must be told later: what, to what, and whose record it
 * touches.
 */
public final class Act {

    private final String action;
    private final String subjectType;
    private final String subjectId;
    private OptionalLong client = OptionalLong.empty();
    private String detail = "";

    private Act(String action, String subjectType, String subjectId) {
        this.action = Objects.requireNonNull(action);
        this.subjectType = Objects.requireNonNull(subjectType);
        this.subjectId = Objects.requireNonNull(subjectId);
    }

    /**
     * An act upon one thing.
     *
     * @param action what was done, in the past tense and as the bundles name it ({@code
     *     BOOKING_MOVED})
     * @param subjectType what it was done to ({@code booking})
     */
    public static Act of(String action, String subjectType, long subjectId) {
        return new Act(action, subjectType, Long.toString(subjectId));
    }

    /** An act upon something that a word identifies: a user, a setting. */
    public static Act of(String action, String subjectType, String subjectId) {
        return new Act(action, subjectType, subjectId);
    }

    /** Names the client whose record was touched, so that she can be told. */
    public Act ofClient(long clientId) {
        client = OptionalLong.of(clientId);
        return this;
    }

    /** What else must be known, by codes and ids, never by names or findings. */
    public Act saying(String words) {
        detail = words;
        return this;
    }

    String action() {
        return action;
    }

    String subjectType() {
        return subjectType;
    }

    String subjectId() {
        return subjectId;
    }

    OptionalLong client() {
        return client;
    }

    String detail() {
        return detail;
    }
}
