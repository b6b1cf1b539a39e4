package org.stipple.policy.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Brings a draft into force.
 *
 * @param seen the revision that the manager saw
 * @param effectiveOn the first day on which it can be in force: today at the clinic or later
 * @param reason why
 */
public record ActivateDraft(
        @NotBlank String protocolId,
        int seen,
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 500) String reason) {}
