package org.stipple.policy.draft;

import java.io.Serializable;
import java.time.Instant;

/**
 * When something was done and by whom.
 *
 * @param by a user name; empty where it was not done so far
 */
public record Moment(Instant at, String by) implements Serializable {

    public static final Moment NEVER = new Moment(Instant.EPOCH, "");

    private static final long serialVersionUID = 1L;

    public boolean hasCome() {
        return !by.isEmpty();
    }
}
