package org.stipple.scheduling.placing;

import java.time.Duration;
import java.util.Objects;

/**
 * How long it is tried. On a machine that is not overloaded the steps alone decide, so that the
 * same question gets the same answer.
 *
 * @param unimprovedSteps after which nothing better is expected any more
 * @param limit of time after which the best so far is the answer
 */
public record Effort(int unimprovedSteps, Duration limit) {

    public Effort {
        Objects.requireNonNull(limit, "limit");
    }

    /** While somebody waits at the screen. */
    public static Effort whileSomebodyWaits() {
        return new Effort(150, Duration.ofSeconds(8));
    }
}
