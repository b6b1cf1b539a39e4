package org.stipple.scheduling.placing;

import java.io.Serializable;
import java.util.Objects;

/**
 * A place that is free for a visit, and what the policy says of its day by itself.
 *
 * @param fit with everything else of the client where it is now
 */
public record Candidate(Place place, Fit fit) implements Serializable {

    public Candidate {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(fit, "fit");
    }

    /** How much it costs the client who is now there, in points; the best costs least. */
    public int costFrom(Place now) {
        return Cost.of(now, this);
    }
}
