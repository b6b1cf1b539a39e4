package org.stipple.patchtest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A patch test was applied.
 *
 * @param clientId on whom
 * @param appliedOn when, never after today
 * @param bodySite where on the body
 * @param lotId of the pigment that was used
 * @param personId who applied it
 */
public record ApplyPatchTest(
        long clientId,
        @NotNull LocalDate appliedOn,
        @NotBlank @Size(max = 200) String bodySite,
        long lotId,
        long personId) {}
