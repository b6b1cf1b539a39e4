package org.stipple.timeline.comparison;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.stipple.timing.Step;
import org.stipple.timing.Timeline;

/**
 * What all protocols are asked.
 *
 * @param step to judge
 * @param day on which it would happen, in the clinic's zone
 * @param timeline what happened or is thought to have happened
 * @param tags on the course
 * @param withGates whether the clinic's gates join each protocol, as they join every course
 */
public record AskComparison(
        Step step, LocalDate day, Timeline timeline, Set<String> tags, boolean withGates) {

    public AskComparison {
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(timeline, "timeline");
        tags = Set.copyOf(tags);
    }
}
