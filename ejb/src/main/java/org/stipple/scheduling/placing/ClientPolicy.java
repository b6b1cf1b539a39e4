package org.stipple.scheduling.placing;

import java.time.LocalDate;
import java.util.Map;

/**
 * What the policy says of several visits of one client when all of them move at once: the gap
 * between two is judged with both on their new days.
 */
@FunctionalInterface
public interface ClientPolicy {

    /**
     * Judges each on its day with the others on theirs.
     *
     * @param days of all displaced visits of the client, by booking
     * @return what is said of each, by booking
     */
    Map<Long, Fit> judge(Map<Long, LocalDate> days);
}
