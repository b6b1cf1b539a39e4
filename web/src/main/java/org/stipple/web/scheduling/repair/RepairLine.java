package org.stipple.web.scheduling.repair;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timing.Verdict;

/**
 * A later visit as the page shows it.
 *
 * @param version that was shown
 * @param siteId where it is, and stays
 * @param name of the visit
 * @param now when it is, and with whom
 * @param before the verdict that it has; null for one that the policy does not judge
 * @param after the verdict that it will have if it stays; null likewise
 * @param isGood whether it may stay
 * @param why it may not stay, or why nothing is proposed; blank where nothing is to be said
 * @param proposed where it would go; null where nothing is proposed
 */
public record RepairLine(
        long id,
        int version,
        long siteId,
        VisitSubject subject,
        String name,
        LocalDate day,
        When now,
        Verdict before,
        Verdict after,
        boolean isGood,
        String why,
        Target proposed)
        implements Serializable {

    /** A time in words. */
    public record When(String times, String who) implements Serializable {}

    /**
     * Where a visit would go.
     *
     * @param shift by how much, in words
     * @param verdict there; null for one that the policy does not judge
     * @param todos what would have to be done before it, in words; blank where nothing is
     */
    public record Target(
            LocalDate day,
            LocalTime time,
            int minutes,
            long personId,
            long roomId,
            When when,
            String shift,
            Verdict verdict,
            String todos)
            implements Serializable {}

    public boolean isProposed() {
        return proposed != null;
    }
}
