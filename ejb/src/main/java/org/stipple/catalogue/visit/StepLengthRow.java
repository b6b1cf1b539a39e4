package org.stipple.catalogue.visit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What an ordinal adds to a session or touch-up. */
@Entity
@Cacheable
@Table(name = "step_length")
class StepLengthRow extends LengthRow<StepLength> {

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitKind kind;

    @Column(updatable = false)
    private int ordinal;

    private int minutes;

    protected StepLengthRow() {}

    StepLengthRow(StepLength as) {
        kind = as.kind();
        ordinal = as.ordinal();
        minutes = as.minutes();
    }

    @Override
    StepLength told() {
        return new StepLength(kind, ordinal, minutes);
    }

    @Override
    boolean isOf(StepLength other) {
        return kind == other.kind() && ordinal == other.ordinal();
    }

    @Override
    void become(StepLength other) {
        minutes = other.minutes();
    }
}
