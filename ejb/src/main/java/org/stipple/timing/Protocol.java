package org.stipple.timing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The rules by which a course is judged: one version of its protocol, with the gates in force
 * joined to it.
 *
 * @param id of the protocol, or several joined by {@code +}
 * @param rules by code; the order in which they are given does not matter
 */
public record Protocol(String id, List<TimingRule> rules) {

    public Protocol {
        Objects.requireNonNull(id, "id");
        rules = rules.stream().sorted(Comparator.comparing(TimingRule::code)).toList();
    }

    /** Both, judged together. */
    public Protocol joinedWith(Protocol other) {
        return new Protocol(
                id + "+" + other.id, Stream.concat(rules.stream(), other.rules.stream()).toList());
    }
}
