package org.stipple.consultation.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A client signed a consent.
 *
 * @param clientId whose
 * @param purpose what for
 * @param textVersion which text she signed
 * @param signedOn when, never after today
 * @param signedBy the client, or her guardian
 * @param witness who saw her sign
 */
public record RecordConsent(
        long clientId,
        @NotNull ConsentPurpose purpose,
        @NotBlank @Size(max = 40) String textVersion,
        @NotNull LocalDate signedOn,
        @NotBlank @Size(max = 200) String signedBy,
        @NotBlank @Size(max = 200) String witness) {}
