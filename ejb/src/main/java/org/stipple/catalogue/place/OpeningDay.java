package org.stipple.catalogue.place;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.stipple.catalogue.hours.DaySummary;
import org.stipple.catalogue.hours.SpecialDay;
import org.stipple.catalogue.hours.SpecialDayRow;
import org.stipple.platform.entity.VersionedEntity;

/** A day on which the clinic is closed, or open at other hours than usual. */
@Entity
@Cacheable
class OpeningDay extends VersionedEntity {

    @Column(updatable = false)
    private long siteId;

    @Embedded private SpecialDayRow special;

    protected OpeningDay() {}

    OpeningDay(long siteId, SpecialDay as) {
        this.siteId = siteId;
        become(as);
    }

    final void become(SpecialDay as) {
        special = new SpecialDayRow(as);
    }

    long siteId() {
        return siteId;
    }

    SpecialDay special() {
        return special.told();
    }

    DaySummary summary() {
        return new DaySummary(id(), version(), siteId, special());
    }
}
