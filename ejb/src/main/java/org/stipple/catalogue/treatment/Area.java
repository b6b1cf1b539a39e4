package org.stipple.catalogue.treatment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import org.stipple.catalogue.CatalogueItem;

/** A part of the scalp. */
@Entity
@Cacheable
class Area extends CatalogueItem {

    protected Area() {}

    Area(String name) {
        super(name);
    }

    AreaSummary summary() {
        return new AreaSummary(id(), version(), name(), isActive());
    }
}
