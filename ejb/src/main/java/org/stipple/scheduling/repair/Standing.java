package org.stipple.scheduling.repair;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stipple.scheduling.booking.BookingRow;
import org.stipple.scheduling.booking.BookingStatus;
import org.stipple.scheduling.judging.VisitCase;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.PlannedVisit;
import org.stipple.scheduling.plan.VisitSubject;
import org.stipple.scheduling.slot.FreeSlot;
import org.stipple.scheduling.slot.TakenStretch;
import org.stipple.scheduling.slot.VisitTimes;
import org.stipple.timing.Verdict;

/**
 * A visit as it stands.
 *
 * @param own by which rules and facts it is judged where it stands: its own versions'; null for one
 *     that the policy does not judge
 * @param anew by which it is judged elsewhere: by the versions in force; null where {@code own} is
 * @param isDisplaced whether it cannot take place as it stands: somebody is away, or it is closed
 */
record Standing(BookingRow row, VisitCase own, VisitCase anew, boolean isDisplaced) {

    long id() {
        return row.id();
    }

    VisitSubject subject() {
        return row.subject();
    }

    LocalDate day() {
        return row.time().day();
    }

    Optional<VisitCase> findOwn() {
        return Optional.ofNullable(own);
    }

    Optional<VisitCase> findAnew() {
        return Optional.ofNullable(anew);
    }

    VisitTimes times() {
        return new VisitTimes(
                minutes(row.time().visitStart(), row.time().visitEnd()),
                minutes(row.time().takenFrom(), row.time().visitStart()),
                minutes(row.time().visitEnd(), row.time().takenUntil()));
    }

    private static int minutes(Instant from, Instant until) {
        return (int) Duration.between(from, until).toMinutes();
    }

    /** Where it stands, as if it were offered. */
    FreeSlot slot() {
        return new FreeSlot(
                row.personId(), row.roomId(), row.time().visitStart(), row.time().visitEnd());
    }

    /** What it takes where it stands. */
    TakenStretch taken() {
        return new TakenStretch(
                row.personId(),
                row.roomId(),
                row.clientId(),
                row.time().takenFrom(),
                row.time().takenUntil());
    }

    /** On this day, as far as it counts when others are judged. */
    PlannedVisit planned(LocalDate on, List<PlannedTodo> todos) {
        return new PlannedVisit(id(), subject(), on, todos);
    }

    /** Whether a colleague is still to decide on it. */
    boolean isParked() {
        return row.status() == BookingStatus.HELD;
    }

    /** The rules that somebody answers for already. */
    List<String> answered() {
        return row.planned().override().codes();
    }

    /** Whether it was booked though the policy said this, or something worse. */
    boolean wasBookedAs(Verdict verdict) {
        return row.planned().isJudged() && verdict.compareTo(row.planned().verdict()) >= 0;
    }
}
