package org.stipple.web.policy;

import org.stipple.policy.table.TimingCase;

/**
 * A case of a version, to read.
 *
 * @param asks history, step, day and tags in words
 * @param verdict that must come out, in words
 * @param outcome that must come out, in words
 */
public record ReadCase(TimingCase row, String asks, String verdict, String outcome) {}
