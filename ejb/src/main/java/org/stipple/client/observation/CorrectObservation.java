package org.stipple.client.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Put right an observation that was recorded wrongly. */
public record CorrectObservation(
        long observationId,
        @NotBlank String code,
        @NotNull LocalDate happenedOn,
        @NotNull @Size(max = 2000) String note,
        @NotBlank @Size(max = 500) String reason) {

    public CorrectObservation {
        note = note.strip();
    }
}
