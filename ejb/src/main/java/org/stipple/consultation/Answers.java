package org.stipple.consultation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What was said at a consultation: for those who treat, and nobody else.
 *
 * @param condition of hair, scalp and health, as asked and examined
 * @param goals what the client wants
 * @param explained what was explained to her: sessions, guidelines, expectations, complications
 */
public record Answers(
        @NotBlank @Size(max = LENGTH) String condition,
        @NotBlank @Size(max = LENGTH) String goals,
        @NotBlank @Size(max = LENGTH) String explained)
        implements Serializable {

    /** How long each may be. */
    public static final int LENGTH = 4000;
}
