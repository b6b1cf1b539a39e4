package org.stipple.catalogue;

import jakarta.persistence.Entity;

/** A part of the scalp. */
@Entity
class Area extends CatalogueItem {

    protected Area() {}

    Area(String name) {
        super(name);
    }

    AreaSummary summary() {
        return new AreaSummary(id(), version(), name(), isActive());
    }
}
