package org.stipple.scheduling.booking;

import java.util.Objects;

/**
 * Something done, and why.
 *
 * @param reason in the words of who did it; blank where none is asked for
 */
public record Reasoned(Signature signed, String reason) {

    public Reasoned {
        Objects.requireNonNull(signed, "signed");
        Objects.requireNonNull(reason, "reason");
    }
}
