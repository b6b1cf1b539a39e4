package org.stipple.scheduling.waitlist;

import java.io.Serializable;
import java.time.Instant;
import org.stipple.scheduling.plan.VisitSubject;

/**
 * Somebody who waits, or waited.
 *
 * @param version that a form carries along
 * @param subject who, and for which visit
 * @param wish which times
 * @param state where she stands; whether a time is offered to her is told elsewhere
 * @param joinedAt since when
 * @param joinedBy user name of who put her on the list
 */
public record EntryRow(
        long id,
        int version,
        VisitSubject subject,
        WaitWish wish,
        WaitState state,
        Instant joinedAt,
        String joinedBy)
        implements Serializable {

    public long clientId() {
        return subject.clientId();
    }
}
