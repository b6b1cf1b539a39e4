package org.stipple.scheduling.plan;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * Everything that a booking is made of, judged and found possible.
 *
 * @param requestKey made once by the form, so that a second post of the same form changes nothing
 * @param siteId that of the room
 * @param subject whose visit it is, and what for
 * @param personId who does it
 * @param roomId where
 * @param time when
 * @param todos to be done before it starts
 * @param note for whoever reads the booking; may be blank
 */
public record VisitPlan(
        UUID requestKey,
        long siteId,
        VisitSubject subject,
        long personId,
        long roomId,
        BookedTime time,
        List<PlannedTodo> todos,
        String note) {

    public VisitPlan {
        Objects.requireNonNull(requestKey, "requestKey");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(note, "note");
        todos = List.copyOf(todos);
    }
}
