package org.stipple.scheduling.plan;

import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.stipple.scheduling.slot.VisitTimes;

/**
 * When a booking takes its person, room and client: from the start of the preparation to the end of
 * the clean-up.
 */
@Embeddable
public class BookedTime {

    private LocalDate onDay;
    private Instant startsAt;
    private Instant endsAt;
    private int preparationMinutes;
    private int cleanUpMinutes;

    protected BookedTime() {}

    /**
     * @param onDay the day in the zone of its site
     * @param visitStart when the client's own time begins
     */
    public BookedTime(LocalDate onDay, Instant visitStart, VisitTimes times) {
        this.onDay = onDay;
        startsAt = times.takenFrom(visitStart);
        endsAt = times.takenUntil(visitStart);
        preparationMinutes = times.preparationMinutes();
        cleanUpMinutes = times.cleanUpMinutes();
    }

    public LocalDate onDay() {
        return onDay;
    }

    /** When the preparation begins. */
    public Instant takenFrom() {
        return startsAt;
    }

    /** When the clean-up ends, exclusive. */
    public Instant takenUntil() {
        return endsAt;
    }

    public Instant visitStart() {
        return startsAt.plus(Duration.ofMinutes(preparationMinutes));
    }

    public Instant visitEnd() {
        return endsAt.minus(Duration.ofMinutes(cleanUpMinutes));
    }

    public VisitTimes times() {
        int minutes = (int) Duration.between(visitStart(), visitEnd()).toMinutes();
        return new VisitTimes(minutes, preparationMinutes, cleanUpMinutes);
    }

    public VisitTime when() {
        return new VisitTime(onDay, startsAt, visitStart(), visitEnd(), endsAt);
    }
}
