package org.stipple.timeline;

import java.time.LocalDate;
import java.util.Objects;

/**
 * By which versions a question is answered, and with the tags of which day.
 *
 * @param day whose tags count, and whose versions where none are named: the day of the planning for
 *     what is planned, the day it was done for what was done
 * @param policyVersionId of the course's protocol; 0 for the one in force on the day
 * @param gatesVersionId of the gates; 0 for those in force on the day
 */
public record ByVersions(LocalDate day, long policyVersionId, long gatesVersionId) {

    public ByVersions {
        Objects.requireNonNull(day, "day");
    }

    public static ByVersions inForceOn(LocalDate day) {
        return new ByVersions(day, 0, 0);
    }

    boolean isInForce() {
        return gatesVersionId == 0;
    }
}
