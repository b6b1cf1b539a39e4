package org.stipple.scheduling.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.stipple.audit.Reasoned;
import org.stipple.platform.entity.PersistentEntity;

/** One step in the life of a booking; only ever added. */
@Entity
@Table(name = "booking_status_change")
class StatusChange extends PersistentEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id", updatable = false)
    @SuppressWarnings("unused") // The owning side of the booking's list.
    private Booking booking;

    @Enumerated(EnumType.STRING)
    private BookingStatus fromStatus;

    @Enumerated(EnumType.STRING)
    private BookingStatus toStatus;

    private Instant changedAt;
    private String changedBy;
    private String reason;

    protected StatusChange() {}

    StatusChange(Booking booking, BookingStatus from, BookingStatus to, Reasoned act) {
        this.booking = booking;
        fromStatus = from;
        toStatus = to;
        changedAt = act.at();
        changedBy = act.by();
        reason = act.reason();
    }

    BookingCard.Change change() {
        return new BookingCard.Change(fromStatus, toStatus, changedAt, changedBy, reason);
    }
}
