package org.stipple.course.review;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.stipple.timing.Event;
import org.stipple.timing.EventName;

/**
 * That the settled result was looked at.
 *
 * @param heldOn the day in the clinic's zone
 */
public record ReviewFact(
        long id,
        long courseId,
        LocalDate heldOn,
        long personId,
        ReviewDecision decision,
        Instant recordedAt)
        implements Serializable {

    /** The policy's REVIEW: only where a further session was found needed. */
    public Optional<Event> event() {
        return decision == ReviewDecision.NEEDED
                ? Optional.of(new Event(EventName.of(EventName.Kind.REVIEW), heldOn))
                : Optional.empty();
    }

    /** Whether it says if a further session is needed. */
    public boolean isDecided() {
        return decision != ReviewDecision.UNDECIDED;
    }
}
