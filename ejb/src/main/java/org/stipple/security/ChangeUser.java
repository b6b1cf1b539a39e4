package org.stipple.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.stipple.platform.MailAddress;

/**
 * Changes what a user is called, may do, and whether she may sign in at all.
 *
 * @param seen the version that the form was filled from
 * @param personId the person of the clinic that she is; 0 if none
 * @param email where she gets reports; empty for nowhere
 */
public record ChangeUser(
        long id,
        int seen,
        @NotBlank @Size(max = 100) String displayName,
        boolean enabled,
        @NotEmpty Set<Role> roles,
        long personId,
        @Pattern(regexp = MailAddress.PATTERN, message = "{client.email}") @Size(max = 254)
                String email)
        implements Serializable {

    public ChangeUser {
        roles = Set.copyOf(roles);
        email = email.strip();
    }

    /** Of somebody without an address. */
    public ChangeUser(
            long id,
            int seen,
            String displayName,
            boolean enabled,
            Set<Role> roles,
            long personId) {
        this(id, seen, displayName, enabled, roles, personId, "");
    }

    /** Whether she may then sign in and administer users. */
    boolean leavesAdministrator() {
        return enabled && roles.contains(Role.ADMIN);
    }
}
