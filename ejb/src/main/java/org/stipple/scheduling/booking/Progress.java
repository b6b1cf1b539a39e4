package org.stipple.scheduling.booking;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When what happened of a visit. */
@Embeddable
class Progress {

    private Instant arrivedAt;
    private Instant startedAt;
    private Instant finishedAt;

    protected Progress() {}

    static Progress none() {
        return new Progress();
    }

    Progress arrived(Instant at) {
        return of(at, null, null);
    }

    Progress started(Instant at) {
        return of(arrivedAt, at, null);
    }

    Progress finished(Instant at) {
        return of(arrivedAt, startedAt, at);
    }

    private static Progress of(Instant arrivedAt, Instant startedAt, Instant finishedAt) {
        Progress progress = new Progress();
        progress.arrivedAt = arrivedAt;
        progress.startedAt = startedAt;
        progress.finishedAt = finishedAt;
        return progress;
    }

    BookingCard.Times times() {
        return new BookingCard.Times(arrivedAt, startedAt, finishedAt);
    }
}
