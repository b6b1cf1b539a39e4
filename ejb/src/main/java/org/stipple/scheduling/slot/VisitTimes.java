package org.stipple.scheduling.slot;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a visit takes: what the client is there for, and what goes before and after it.
 *
 * @param minutes the client's own time
 * @param preparationMinutes before it
 * @param cleanUpMinutes after it
 */
public record VisitTimes(int minutes, int preparationMinutes, int cleanUpMinutes) {

    public VisitTimes {
        if (minutes <= 0 || preparationMinutes < 0 || cleanUpMinutes < 0) {
            throw new IllegalArgumentException("no visit takes " + minutes + " minutes");
        }
    }

    /** How long person and room are taken, in seconds. */
    public long wholeSeconds() {
        return 60L * (preparationMinutes + minutes + cleanUpMinutes);
    }

    public long visitSeconds() {
        return 60L * minutes;
    }

    public long preparationSeconds() {
        return 60L * preparationMinutes;
    }

    /** When person and room are taken from, for a visit that begins at this instant. */
    public Instant takenFrom(Instant visitStart) {
        return visitStart.minusSeconds(preparationSeconds());
    }

    /** Until when person and room are taken, exclusive, for a visit that begins at this instant. */
    public Instant takenUntil(Instant visitStart) {
        return visitStart.plus(Duration.ofMinutes((long) minutes + cleanUpMinutes));
    }
}
