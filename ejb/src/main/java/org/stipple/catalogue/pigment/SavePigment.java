package org.stipple.catalogue.pigment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is to be known of a pigment. */
public record SavePigment(@NotBlank @Size(max = 120) String name, @Size(max = 120) String maker) {

    public SavePigment {
        name = name.strip();
        maker = maker.strip();
    }
}
