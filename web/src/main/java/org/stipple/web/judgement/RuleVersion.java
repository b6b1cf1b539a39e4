package org.stipple.web.judgement;

/**
 * A version that judged something.
 *
 * @param protocolId of its protocol
 * @param number in its protocol
 * @param said protocol, number and since when it is in force, in words
 */
public record RuleVersion(String protocolId, int number, String said) {}
