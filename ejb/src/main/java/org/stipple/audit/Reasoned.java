package org.stipple.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * Something done, and why.
 *
 * @param reason in the words of who did it; blank where none is asked for
 */
public record Reasoned(Signature signed, String reason) {

    public Reasoned {
        Objects.requireNonNull(signed, "signed");
        reason = reason.strip();
    }

    /** The user name of who did it. */
    public String by() {
        return signed.by();
    }

    /** When it was done, by the clinic's clock. */
    public Instant at() {
        return signed.at();
    }
}
