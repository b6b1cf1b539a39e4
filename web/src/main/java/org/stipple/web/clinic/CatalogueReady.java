package org.stipple.web.clinic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.stipple.catalogue.CatalogueEntry;
import org.stipple.catalogue.pigment.PigmentService;
import org.stipple.catalogue.treatment.AreaService;
import org.stipple.catalogue.treatment.TreatmentService;
import org.stipple.web.words.Words;

/** Whether the catalogue holds what a first course of treatment needs. */
@Dependent
public class CatalogueReady {

    @Inject private TreatmentService treatments;
    @Inject private AreaService areas;
    @Inject private PigmentService pigments;
    @Inject private Words words;

    boolean hasTreatments() {
        return treatments.treatments().stream().anyMatch(CatalogueEntry::switchedOn);
    }

    boolean hasAreas() {
        return areas.areas().stream().anyMatch(CatalogueEntry::switchedOn);
    }

    boolean hasPigments() {
        return pigments.lots().stream().anyMatch(lot -> lot.isUsable(words.getToday()));
    }
}
