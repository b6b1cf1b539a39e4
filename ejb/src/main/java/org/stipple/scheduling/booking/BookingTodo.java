package org.stipple.scheduling.booking;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.envers.Audited;
import org.stipple.platform.entity.VersionedEntity;
import org.stipple.scheduling.plan.PlannedTodo;
import org.stipple.scheduling.plan.TodoKind;

/** A to-do as it stands on its booking; done once the fact is recorded, not by a tick. */
@Entity
@Audited
class BookingTodo extends VersionedEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "booking_id", updatable = false)
    @SuppressWarnings("unused") // The owning side of the booking's list.
    private Booking booking;

    @Enumerated(EnumType.STRING)
    private TodoKind kind;

    private LocalDate plannedOn;

    protected BookingTodo() {}

    BookingTodo(Booking booking, PlannedTodo planned) {
        this.booking = booking;
        kind = planned.kind();
        plannedOn = planned.on();
    }

    PlannedTodo planned() {
        return new PlannedTodo(kind, plannedOn);
    }
}
