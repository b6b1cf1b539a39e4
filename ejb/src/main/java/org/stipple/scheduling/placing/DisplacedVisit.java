package org.stipple.scheduling.placing;

import java.util.List;
import java.util.Objects;

/**
 * A visit that cannot stay where it is, with the places that are free for it.
 *
 * @param id of the booking
 * @param now where it is
 * @param candidates none of which meets anything that stays; the one to prefer first
 */
public record DisplacedVisit(long id, long clientId, Place now, List<Candidate> candidates) {

    public DisplacedVisit {
        Objects.requireNonNull(now, "now");
        candidates = List.copyOf(candidates);
    }
}
