package org.stipple.catalogue.people;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.stipple.catalogue.hours.Hours;
import org.stipple.platform.entity.PersistentEntity;

/** A span in which a person works at a site every week. Replaced as a week, never edited. */
@Entity
@Cacheable
class WorkingHours extends PersistentEntity {

    private long personId;

    @Column(updatable = false)
    private long siteId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime starts;
    private LocalTime ends;

    protected WorkingHours() {}

    WorkingHours(long personId, long siteId, Hours hours) {
        this.personId = personId;
        this.siteId = siteId;
        weekday = hours.weekday();
        starts = hours.starts();
        ends = hours.ends();
    }

    long siteId() {
        return siteId;
    }

    long personId() {
        return personId;
    }

    Hours hours() {
        return new Hours(weekday, starts, ends);
    }
}
