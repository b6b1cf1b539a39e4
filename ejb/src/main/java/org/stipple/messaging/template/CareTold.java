package org.stipple.messaging.template;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of preparation or aftercare for a client.
 *
 * @param text as the protocol says it
 * @param until last day on which it holds, inclusive; null where that is not known yet, or the day
 *     itself is all
 */
public record CareTold(Action action, String text, LocalDate until) {

    /** What she is told to do with it. */
    public enum Action {
        DO,
        AVOID,
        ALLOW
    }

    public CareTold {
        Objects.requireNonNull(action);
        Objects.requireNonNull(text);
    }

    Optional<LocalDate> findUntil() {
        return Optional.ofNullable(until);
    }
}
