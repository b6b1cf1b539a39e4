package org.stipple.catalogue.treatment;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import org.stipple.catalogue.CatalogueItem;

/** A treatment that the clinic offers. */
@Entity
@Cacheable
class Treatment extends CatalogueItem {

    private String description;
    private Integer sessionMinutes;

    protected Treatment() {}

    Treatment(SaveTreatment as) {
        super(as.name());
        become(as);
    }

    final void become(SaveTreatment as) {
        rename(as.name());
        description = as.description();
        sessionMinutes =
                as.sessionMinutes() == TreatmentSummary.AS_USUAL ? null : as.sessionMinutes();
    }

    TreatmentSummary summary() {
        return new TreatmentSummary(
                id(),
                version(),
                name(),
                description,
                sessionMinutes == null ? TreatmentSummary.AS_USUAL : sessionMinutes,
                isActive());
    }
}
