package org.stipple.security;

import java.io.Serializable;
import java.util.Set;

/**
 * A user as administrators see her.
 *
 * @param locked whether sign-in must wait after failed attempts
 * @param personId the person of the clinic that she is; 0 if none
 * @param email where she gets reports; empty if nowhere
 */
public record UserSummary(
        long id,
        int version,
        String username,
        String displayName,
        boolean enabled,
        boolean locked,
        Set<Role> roles,
        long personId,
        String email)
        implements Serializable {

    public UserSummary {
        roles = Set.copyOf(roles);
    }
}
