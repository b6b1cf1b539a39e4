package org.stipple.catalogue.treatment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be known of a part of the scalp. */
public record SaveArea(@NotBlank @Size(max = 120) String name) {

    public SaveArea {
        name = name.strip();
    }
}
