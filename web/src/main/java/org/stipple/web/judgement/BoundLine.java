package org.stipple.web.judgement;

/**
 * A bound of a rule in words.
 *
 * @param label what it is: "Minimum"
 * @param days the day or days, written; empty where the label says it all
 */
public record BoundLine(String label, String days) {}
