package org.stipple.scheduling.diary;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.stipple.client.identity.ClientName;
import org.stipple.scheduling.plan.VisitStep;
import org.stipple.scheduling.plan.VisitTime;

/**
 * What happened on a day, as it is on record: a session or touch-up, or another visit that began
 * and ended. It is a fact, whatever was planned.
 *
 * @param bookingId the visit in which it happened; 0 where none was booked
 * @param personId who did it
 * @param day in the clinic's zone
 * @param from when it began; null where that was not noted
 * @param until when it ended; null where that was not noted
 */
public record DiaryDeed(
        long bookingId,
        ClientName client,
        VisitStep step,
        long personId,
        LocalDate day,
        Instant from,
        Instant until)
        implements Serializable {

    /** What begins and ends a step of the diary beside its plan at most went as planned. */
    private static final Duration SLACK = Duration.ofMinutes(15);

    public DiaryDeed {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(day, "day");
    }

    /** When it began; empty where that was not noted. */
    public Optional<Instant> began() {
        return Optional.ofNullable(from);
    }

    /** When it ended; empty where that was not noted. */
    public Optional<Instant> ended() {
        return Optional.ofNullable(until);
    }

    /**
     * Whether it went otherwise than planned: unbooked, on another day, by somebody else, at
     * another time, or though the visit was given up.
     *
     * @param plan its visit; empty where none was booked, or for another day
     */
    public boolean differsFrom(Optional<DiaryVisit> plan) {
        return plan.filter(DiaryVisit::keepsTime)
                .map(DiaryVisit::booking)
                .filter(booking -> booking.personId() == personId)
                .filter(booking -> isAsPlanned(booking.time()))
                .isEmpty();
    }

    private boolean isAsPlanned(VisitTime time) {
        return time.day().equals(day)
                && isNear(from, time.visitStart())
                && isNear(until, time.visitEnd());
    }

    private static boolean isNear(Instant noted, Instant planned) {
        return noted == null || Duration.between(noted, planned).abs().compareTo(SLACK) <= 0;
    }
}
