package org.stipple.catalogue.place;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.stipple.catalogue.hours.StretchRow;
import org.stipple.platform.entity.VersionedEntity;

/** A time in which a room cannot be used. */
@Entity
@Cacheable
class RoomClosure extends VersionedEntity {

    @Column(updatable = false)
    private long roomId;

    @Embedded private StretchRow time;
    private String reason;

    protected RoomClosure() {}

    RoomClosure(long roomId, SaveClosure as) {
        this.roomId = roomId;
        become(as);
    }

    final void become(SaveClosure as) {
        time = new StretchRow(as.when());
        reason = as.reason();
    }

    ClosureSummary summary() {
        return new ClosureSummary(id(), version(), roomId, time.told(), reason);
    }
}
