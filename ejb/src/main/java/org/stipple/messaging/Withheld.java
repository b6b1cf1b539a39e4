package org.stipple.messaging;

import java.util.Objects;

/**
 * What the message says is no longer true, such as a reminder of a cancelled visit.
 *
 * @param why as a code that the log has words for, such as {@code VISIT_GIVEN_UP}
 */
public record Withheld(String why) implements Composition {

    public Withheld {
        Objects.requireNonNull(why, "why");
    }
}
