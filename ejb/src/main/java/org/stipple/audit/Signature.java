package org.stipple.audit;

import java.time.Instant;
import java.util.Objects;

/**
 * Who does something, and when.
 *
 * @param by user name
 * @param at this instant, by the clinic's clock
 */
public record Signature(String by, Instant at) {

    public Signature {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(at, "at");
    }
}
