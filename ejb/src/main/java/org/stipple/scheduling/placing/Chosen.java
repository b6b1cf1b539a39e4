package org.stipple.scheduling.placing;

import java.util.Objects;

/**
 * The place that a visit is proposed.
 *
 * @param fit what the policy says of it with everything else where it is proposed to be
 */
public record Chosen(long bookingId, Place place, Fit fit) {

    public Chosen {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(fit, "fit");
    }
}
