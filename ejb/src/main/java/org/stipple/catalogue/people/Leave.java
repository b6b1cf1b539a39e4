package org.stipple.catalogue.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.stipple.catalogue.hours.Stretch;
import org.stipple.catalogue.hours.StretchRow;
import org.stipple.platform.entity.VersionedEntity;

/** A time in which a person is away though she usually works. */
@Entity
@Cacheable
class Leave extends VersionedEntity {

    @Column(updatable = false)
    private long personId;

    @Enumerated(EnumType.STRING)
    private LeaveKind kind;

    @Embedded private StretchRow time;
    private String note;

    protected Leave() {}

    Leave(long personId, SaveLeave as) {
        this.personId = personId;
        become(as);
    }

    final void become(SaveLeave as) {
        kind = as.kind();
        time = new StretchRow(as.when());
        note = as.note();
    }

    long personId() {
        return personId;
    }

    Stretch when() {
        return time.told();
    }

    LeaveSummary summary() {
        return new LeaveSummary(id(), version(), personId, kind, when(), note);
    }
}
