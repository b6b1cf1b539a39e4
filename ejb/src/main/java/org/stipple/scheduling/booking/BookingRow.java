package org.stipple.scheduling.booking;

import java.io.Serializable;
import java.util.List;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.plan.VisitTime;

/**
 * A booking as lists show it.
 *
 * @param version that a form carries along
 * @param siteId that of its room, in whose zone its day and times are told
 * @param subject whose visit it is, and what for
 * @param personId who does it
 * @param roomId where
 * @param time when
 * @param planned what the policy said when it was planned
 * @param request for an override, where one was asked for
 * @param todos to be done before it starts
 */
public record BookingRow(
        long id,
        int version,
        long siteId,
        VisitSubject subject,
        long personId,
        long roomId,
        VisitTime time,
        BookingStatus status,
        BookingCard.Said planned,
        BookingCard.Asked request,
        List<PlannedTodo> todos)
        implements Serializable {

    public BookingRow {
        todos = List.copyOf(todos);
    }

    /** Whether its time is kept for the client to answer, and not for a colleague to decide. */
    public boolean isOffered() {
        return status == BookingStatus.HELD && !request.isMade();
    }

    /** Whether its time was ever kept for the client to answer. */
    public boolean wasOffered() {
        return !request.isMade() && request.until() != null;
    }

    public long clientId() {
        return subject.clientId();
    }
}
