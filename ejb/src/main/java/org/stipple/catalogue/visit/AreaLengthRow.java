package org.stipple.catalogue.visit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** How long an area takes. */
@Entity
@Cacheable
@Table(name = "area_length")
class AreaLengthRow extends LengthRow<AreaLength> {

    @Column(updatable = false)
    private long areaId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitKind kind;

    private int minutes;
    private int addsMinutes;

    protected AreaLengthRow() {}

    AreaLengthRow(AreaLength as) {
        areaId = as.areaId();
        kind = as.kind();
        minutes = as.minutes();
        addsMinutes = as.addsMinutes();
    }

    @Override
    AreaLength told() {
        return new AreaLength(areaId, kind, minutes, addsMinutes);
    }

    @Override
    boolean isOf(AreaLength other) {
        return areaId == other.areaId() && kind == other.kind();
    }

    @Override
    void become(AreaLength other) {
        minutes = other.minutes();
        addsMinutes = other.addsMinutes();
    }
}
