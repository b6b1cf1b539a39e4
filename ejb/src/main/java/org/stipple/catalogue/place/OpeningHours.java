package org.stipple.catalogue.place;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.stipple.catalogue.hours.Hours;
import org.stipple.platform.entity.PersistentEntity;

/** A span in which the clinic is open every week. Replaced as a week, never edited. */
@Entity
@Cacheable
class OpeningHours extends PersistentEntity {

    @Column(updatable = false)
    private long siteId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekday;

    private LocalTime opens;
    private LocalTime closes;

    protected OpeningHours() {}

    OpeningHours(long siteId, Hours hours) {
        this.siteId = siteId;
        weekday = hours.weekday();
        opens = hours.starts();
        closes = hours.ends();
    }

    long siteId() {
        return siteId;
    }

    Hours hours() {
        return new Hours(weekday, opens, closes);
    }
}
