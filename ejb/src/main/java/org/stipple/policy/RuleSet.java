package org.stipple.policy;

import java.util.Objects;
import org.stipple.timing.Protocol;

/**
 * The rules by which a course is judged on a day: the version of its protocol and the gates in
 * force.
 *
 * @param versionId of the course's protocol; 0 where the gates alone speak
 * @param number of that version; 0 where the gates alone speak
 * @param gatesVersionId of the gates
 * @param gatesNumber of that version
 * @param protocol both joined, ready for the evaluator
 */
public record RuleSet(
        long versionId, int number, long gatesVersionId, int gatesNumber, Protocol protocol) {

    public RuleSet {
        Objects.requireNonNull(protocol, "protocol");
    }
}
