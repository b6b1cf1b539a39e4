package org.stipple.web.policy;

import org.stipple.policy.VersionSummary;

/**
 * A version in the history of its protocol.
 *
 * @param inForce whether courses are judged by it today
 * @param days on which it is or was in force, in words
 * @param activated when and by whom, in words
 * @param before number of the version that it took the place of; 0 where there was none
 */
public record VersionLine(
        VersionSummary version, boolean inForce, String days, String activated, int before) {

    public boolean isFirst() {
        return before == 0;
    }
}
