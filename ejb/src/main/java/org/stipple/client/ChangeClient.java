package org.stipple.client;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.stipple.client.identity.Contact;
import org.stipple.client.identity.Guardian;
import org.stipple.client.identity.Identity;
import org.stipple.client.scalp.ScalpProfile;

/**
 * Change what is known of a client.
 *
 * @param version the version that the form was filled from
 */
public record ChangeClient(
        long id,
        int version,
        @NotNull @Valid Identity identity,
        @NotNull @Valid Contact contact,
        @NotNull @Valid Guardian guardian,
        @NotNull @Valid ScalpProfile profile) {}
