package org.stipple.catalogue.treatment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What is to be known of a treatment.
 *
 * @param sessionMinutes 5 to 720, or {@link TreatmentSummary#AS_USUAL}
 */
public record SaveTreatment(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 2000) String description,
        @Min(0) @Max(720) int sessionMinutes) {

    public SaveTreatment {
        name = name.strip();
        description = description.strip();
    }
}
