package org.stipple.web.policy;

import org.stipple.policy.table.ProtocolHead;

/**
 * A protocol as the list shows it.
 *
 * @param version in force today, in words
 * @param inForce whether there is one
 * @param activated whether it ever had a version
 * @param drafted whether a draft of its next version was begun
 * @param sessions norm, in words; empty where none is stated
 */
public record ProtocolLine(
        ProtocolHead head,
        String version,
        boolean inForce,
        boolean activated,
        boolean drafted,
        String sessions) {

    /** Where its name leads: to a version, or to the draft of the first one. */
    public String page() {
        return activated ? "/policy/detail" : "/policy/draft/rules";
    }
}
