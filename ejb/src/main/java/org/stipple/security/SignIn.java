package org.stipple.security;

import java.time.Instant;
import java.util.Set;

/** How an attempt to sign in ended. */
public sealed interface SignIn {

    /** Name and password fit. */
    record Accepted(String username, Set<Role> roles) implements SignIn {
        public Accepted {
            roles = Set.copyOf(roles);
        }
    }

    /** They do not; which of them is not told, nor whether the user is disabled. */
    record Refused() implements SignIn {}

    /** After too many failures the password is not even looked at before then. */
    record LockedOut(Instant until) implements SignIn {}
}
