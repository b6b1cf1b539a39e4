package org.stipple.web.scheduling.sickday;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.stipple.timing.Verdict;

/**
 * A place that can be chosen for a visit.
 *
 * @param when day and times, in words
 * @param who with whom and where, in words
 * @param changes what differs from what is booked, in words
 * @param verdict of the policy; null for a visit that it does not judge
 * @param needsOverride whether somebody has to answer for it
 */
public record PlaceChoice(
        String when,
        String who,
        String changes,
        Verdict verdict,
        boolean needsOverride,
        long personId,
        long roomId,
        LocalDate day,
        LocalTime time,
        int minutes)
        implements Serializable {

    /** All of it on one line. */
    public String line() {
        return when + " \u00b7 " + who;
    }
}
