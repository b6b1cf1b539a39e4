package org.stipple.client.observation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Record what has befallen a client.
 *
 * @param code one of the policy's observation codes, such as {@code SUNBURN}
 * @param happenedOn never after today
 * @param note for who treats her; not for reception
 */
public record RecordObservation(
        long clientId,
        @NotBlank String code,
        @NotNull LocalDate happenedOn,
        @NotNull @Size(max = 2000) String note) {

    public RecordObservation {
        note = note.strip();
    }
}
