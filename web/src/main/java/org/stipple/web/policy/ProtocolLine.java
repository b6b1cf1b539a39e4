package org.stipple.web.policy;

import org.stipple.policy.table.ProtocolHead;

/**
 * A protocol as the list shows it.
 *
 * @param version in force today, in words
 * @param inForce whether there is one
 * @param sessions norm, in words; empty where none is stated
 */
public record ProtocolLine(ProtocolHead head, String version, boolean inForce, String sessions) {}
