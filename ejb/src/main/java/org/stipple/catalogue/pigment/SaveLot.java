package org.stipple.catalogue.pigment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is to be known of a lot.
 *
 * @param expiresOn the last day on which it may be used; null if the label names none
 */
public record SaveLot(@NotBlank @Size(max = 60) String number, LocalDate expiresOn) {

    public SaveLot {
        number = number.strip();
    }
}
