package org.stipple.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * How a version comes into force.
 *
 * @param effectiveOn the first day on which it can be in force, inclusive, in the clinic's zone
 * @param at when it was activated
 * @param by whom
 * @param reason why
 */
public record Activation(LocalDate effectiveOn, Instant at, String by, String reason) {

    public Activation {
        Objects.requireNonNull(effectiveOn);
        Objects.requireNonNull(at);
        Objects.requireNonNull(by);
        Objects.requireNonNull(reason);
    }
}
