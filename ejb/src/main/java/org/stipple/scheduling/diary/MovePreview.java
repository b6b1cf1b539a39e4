package org.stipple.scheduling.diary;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.stipple.client.alert.Alert;
import org.stipple.course.session.SessionRow;
import org.stipple.scheduling.BookVisit;
import org.stipple.scheduling.BookingDecision;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.judging.DayJudgement;
import org.stipple.scheduling.slot.Roster;

/**
 * What would become of a booking elsewhere; nothing is stored.
 *
 * @param booking as it is
 * @param to where it would go, with the room that was found
 * @param decision what the move would be answered
 * @param judged what the policy says of the day; null on a day that is over
 * @param alerts of the client that hold on the day, to be read before it is moved
 * @param last the session of the course that was done last before it; null where none was
 * @param roster by which it was found
 */
public record MovePreview(
        BookingRow booking,
        BookVisit to,
        BookingDecision decision,
        DayJudgement judged,
        List<Alert> alerts,
        SessionRow last,
        Roster roster) {

    public MovePreview {
        Objects.requireNonNull(booking, "booking");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(decision, "decision");
        alerts = List.copyOf(alerts);
    }

    /** Whether it could be moved there at once, with a warning or without. */
    public boolean isPossible() {
        return decision instanceof BookingDecision.Possible;
    }

    /** The session before; empty where none was done. */
    public Optional<SessionRow> before() {
        return Optional.ofNullable(last);
    }

    /** What the policy says of the day; empty on a day that is over. */
    public Optional<DayJudgement> judgement() {
        return Optional.ofNullable(judged);
    }
}
