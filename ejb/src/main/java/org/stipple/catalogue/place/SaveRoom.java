package org.stipple.catalogue.place;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be known of a room. */
public record SaveRoom(@NotBlank @Size(max = 120) String name) {

    public SaveRoom {
        name = name.strip();
    }
}
