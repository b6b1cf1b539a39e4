package org.stipple.scheduling.proposal;

import java.time.LocalDate;
import java.util.List;
import org.stipple.timing.RulePeriod;
import org.stipple.timing.Step;

/**
 * What is known of how long the skin heals between the end of a course and an event.
 *
 * @param event the day of it
 * @param unspoken of what makes a client ready, those steps of which no rule of her course speaks:
 *     proposals keep none of their time free
 * @param known what other protocols in force state of them, by protocol; asked for only where
 *     something is unspoken
 */
public record Healing(LocalDate event, List<Step> unspoken, List<Known> known) {

    /**
     * The longest time that a protocol wants between the end of a course and one of the steps.
     *
     * @param protocol as people call it
     * @param code of the rule
     */
    public record Known(String protocol, String code, RulePeriod minimum) {}

    public Healing {
        unspoken = List.copyOf(unspoken);
        known = List.copyOf(known);
    }

    /** Whether anything that makes her ready is ruled by nobody. */
    public boolean isUnspoken() {
        return !unspoken.isEmpty();
    }
}
