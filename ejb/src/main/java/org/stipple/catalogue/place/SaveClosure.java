package org.stipple.catalogue.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.stipple.catalogue.hours.Stretch;

/** What is to be known of a room's closure. */
public record SaveClosure(@NotNull Stretch when, @NotBlank @Size(max = 200) String reason) {

    public SaveClosure {
        reason = reason.strip();
    }
}
