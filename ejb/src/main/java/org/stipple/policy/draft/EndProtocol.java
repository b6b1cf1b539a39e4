package org.stipple.policy.draft;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Ends a protocol without a successor.
 *
 * @param lastDay on which it is in force: today at the clinic or later
 * @param reason why
 */
public record EndProtocol(
        @NotBlank String protocolId,
        @NotNull LocalDate lastDay,
        @NotBlank @Size(max = 500) String reason) {}
