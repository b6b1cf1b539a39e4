package org.stipple.catalogue.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.SpecialDayRow;
import org.stipple.platform.entity.VersionedEntity;

/** A day on which a person works other hours at a site than usual. */
@Entity
@Cacheable
class WorkingDay extends VersionedEntity {

    @Column(updatable = false)
    private long personId;

    @Column(updatable = false)
    private long siteId;

    @Embedded private SpecialDayRow special;

    protected WorkingDay() {}

    WorkingDay(long personId, long siteId, SpecialDay as) {
        this.personId = personId;
        this.siteId = siteId;
        become(as);
    }

    final void become(SpecialDay as) {
        special = new SpecialDayRow(as);
    }

    long siteId() {
        return siteId;
    }

    long personId() {
        return personId;
    }

    SpecialDay special() {
        return special.told();
    }

    DaySummary summary() {
        return new DaySummary(id(), version(), siteId, special());
    }
}
