package org.stipple.patchtest.waiver;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A client goes without a patch test, and the doctor agrees.
 *
 * @param clientId who goes without
 * @param agreedOn the day of the doctor's agreement, never after today
 * @param clientsWish in words
 * @param doctorId who agreed, a doctor
 * @param doctorsAgreement in words
 */
public record WaivePatchTest(
        long clientId,
        @NotNull LocalDate agreedOn,
        @NotBlank @Size(max = 1000) String clientsWish,
        long doctorId,
        @NotBlank @Size(max = 1000) String doctorsAgreement) {}
