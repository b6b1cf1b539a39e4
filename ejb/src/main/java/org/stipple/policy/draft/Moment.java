package org.stipple.policy.draft;

import java.io.Serializable;
import java.time.Instant;

/**
 * When something was done and by whom.
 *
 * @param by a user name
 */
public record Moment(Instant at, String by) implements Serializable {

    private static final long serialVersionUID = 1L;
}
