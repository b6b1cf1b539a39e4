package org.stipple.web.policy;

/**
 * Two care lines of a version that contradict each other.
 *
 * @param one the first line in words
 * @param other the second line in words
 * @param note why both may stand
 */
public record ReadRuling(String one, String other, String note) {}
