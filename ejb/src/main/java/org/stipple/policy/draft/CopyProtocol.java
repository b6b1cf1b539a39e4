package org.stipple.policy.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Copies a protocol into one of the clinic's own.
 *
 * @param sourceId the protocol that is copied
 * @param name of the new one
 */
public record CopyProtocol(@NotBlank String sourceId, @NotBlank @Size(max = 80) String name) {}
