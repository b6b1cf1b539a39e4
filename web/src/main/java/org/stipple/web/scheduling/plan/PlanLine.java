package org.stipple.web.scheduling.plan;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.UUID;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.timing.Verdict;

/**
 * A visit of a proposal as the page shows it, and as it is booked.
 *
 * @param name of the step
 * @param gap how long after the visit before, in words
 * @param who does it, and where
 * @param verdict null for a visit that the policy does not judge
 */
public record PlanLine(
        String name,
        String gap,
        String who,
        String times,
        Verdict verdict,
        VisitStep step,
        boolean tentative,
        LocalDate day,
        LocalTime time,
        int minutes,
        long personId,
        long roomId)
        implements Serializable {

    BookVisit visit(UUID key, long clientId, long courseId, Set<Long> readAlerts) {
        return new BookVisit(
                key,
                new VisitSubject(clientId, courseId, step),
                personId,
                roomId,
                day,
                time,
                minutes,
                readAlerts,
                "",
                "");
    }
}
