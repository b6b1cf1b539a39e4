package org.stipple.timeline;

import org.stipple.timing.Protocol;

/**
 * The versions in force on a day, joined.
 *
 * @param policyVersionId of the course's protocol; 0 where the gates alone speak
 * @param policyNumber its number; 0 where the gates alone speak
 * @param gatesVersionId of the gates
 * @param gatesNumber its number
 * @param protocol the rules of both
 */
public record RulesInForce(
        long policyVersionId,
        int policyNumber,
        long gatesVersionId,
        int gatesNumber,
        Protocol protocol) {}
