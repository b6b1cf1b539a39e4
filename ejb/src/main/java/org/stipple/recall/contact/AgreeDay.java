package org.stipple.recall.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The client wants to come on another day than the rules say.
 *
 * @param version of the item that was shown
 * @param day at the item's site
 */
public record AgreeDay(
        long itemId,
        int version,
        @NotNull LocalDate day,
        @NotBlank @Size(max = 500) String reason) {

    public AgreeDay {
        reason = reason.strip();
    }
}
