package org.stipple.security;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Set;
import org.stipple.platform.MailAddress;
import org.stipple.security.password.Password;

/**
 * Lets somebody sign in.
 *
 * @param personId the person of the clinic that she is; 0 if none
 * @param email where she gets reports; empty for nowhere
 */
public record AddUser(
        @Pattern(regexp = USERNAME, message = "{user.username.shape}") String username,
        @NotBlank @Size(max = 100) String displayName,
        @Password String password,
        @NotEmpty Set<Role> roles,
        long personId,
        @Pattern(regexp = MailAddress.PATTERN, message = "{client.email}") @Size(max = 254)
                String email)
        implements Serializable {

    /** What a user name looks like. */
    public static final String USERNAME = "[a-z][a-z0-9._-]{1,39}";

    public AddUser {
        roles = Set.copyOf(roles);
        email = email.strip();
    }

    /** Of somebody without an address. */
    public AddUser(
            String username, String displayName, String password, Set<Role> roles, long personId) {
        this(username, displayName, password, roles, personId, "");
    }
}
