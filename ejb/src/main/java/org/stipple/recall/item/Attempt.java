package org.stipple.recall.item;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * How a client was tried to be reached, and what came of it.
 *
 * @param note in the words of who tried
 * @param next when to try again
 */
public record Attempt(
        @NotNull ContactChannel channel,
        @NotNull ContactOutcome outcome,
        @Size(max = MOST) String note,
        NextContact next)
        implements Serializable {

    /** Characters of a note. */
    public static final int MOST = 500;

    public Attempt {
        note = note.strip();
    }
}
