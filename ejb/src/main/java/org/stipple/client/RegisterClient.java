package org.stipple.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.scalp.ScalpProfile;

/**
 * Register a new client.
 *
 * @param otherThan clients that were shown as possible duplicates and are not she; any other
 *     likeness is shown before she is registered
 */
public record RegisterClient(
        @NotNull @Valid Identity identity,
        @NotNull @Valid Contact contact,
        @NotNull @Valid Guardian guardian,
        @NotNull @Valid ScalpProfile profile,
        Set<Long> otherThan) {

    public RegisterClient {
        otherThan = Set.copyOf(otherThan);
    }
}
