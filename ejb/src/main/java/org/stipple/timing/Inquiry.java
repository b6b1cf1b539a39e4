package org.stipple.timing;

import java.util.Objects;
import java.util.Set;

/**
 * What is asked of the policy, the day aside.
 *
 * @param protocol the rules to judge by, gates included
 * @param tags on the course
 * @param timeline what happened, and for planning what is planned too, without the event that is
 *     being judged
 * @param step to judge
 */
public record Inquiry(Protocol protocol, Set<String> tags, Timeline timeline, Step step) {

    public Inquiry {
        Objects.requireNonNull(protocol, "protocol");
        tags = Set.copyOf(tags);
        Objects.requireNonNull(timeline, "timeline");
        Objects.requireNonNull(step, "step");
    }
}
