package org.stipple.scheduling.diary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

/** Until when nothing that was written speaks against a booking; only read as an entity. */
@Entity
class BookingStanding {

    @SuppressWarnings("unused") // Queries read it.
    @Id
    private long bookingId;

    @SuppressWarnings("unused") // Queries read it.
    private Instant standsAsOf;

    protected BookingStanding() {}
}
