package org.stipple.catalogue.pigment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import org.stipple.catalogue.CatalogueItem;

/** A pigment that the clinic works with. */
@Entity
@Cacheable
class Pigment extends CatalogueItem {

    private String maker;

    protected Pigment() {}

    Pigment(SavePigment as) {
        super(as.name());
        maker = as.maker();
    }

    void become(SavePigment as) {
        rename(as.name());
        maker = as.maker();
    }

    PigmentSummary summary() {
        return new PigmentSummary(id(), version(), name(), maker, isActive());
    }
}
