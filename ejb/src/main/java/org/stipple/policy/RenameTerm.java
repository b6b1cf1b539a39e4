package org.stipple.policy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Another name for a word; what was recorded with it is called so too from then on. */
public record RenameTerm(
        @NotNull SeenTerm seen,
        @NotBlank @Size(max = 60) @Pattern(regexp = AddTerm.NAME, message = "{term.name.shape}")
                String name) {

    public RenameTerm {
        name = name.strip();
    }
}
