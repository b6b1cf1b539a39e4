package org.stipple.security;

import java.io.Serializable;

/**
 * A user to whom something may be mailed.
 *
 * @param email empty if she has none
 */
public record Addressee(long id, String username, String displayName, String email)
        implements Serializable {

    /** Whether mail reaches her. */
    public boolean isReached() {
        return !email.isEmpty();
    }
}
