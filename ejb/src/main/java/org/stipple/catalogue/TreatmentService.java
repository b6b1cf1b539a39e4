package org.stipple.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import org.stipple.platform.ConstraintException;
import org.stipple.platform.StaleException;

/** Changes what treatments the clinic offers; {@link CatalogueService} lists them. */
@Stateless
public class TreatmentService {

    private static final String KIND = "treatment";

    @Inject private CatalogueRepository catalogue;

    /**
     * Adds one, switched on.
     *
     * @return its id
     * @throws ConstraintException {@code treatment_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(@Valid SaveTreatment as) {
        return catalogue.add(KIND, new Treatment(as));
    }

    /**
     * Changes one.
     *
     * @throws ConstraintException {@code treatment_name_unique} if there is another of this name
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, @Valid SaveTreatment as) {
        catalogue.change(Treatment.class, KIND, seen).become(as);
    }

    /** Offers one again. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOn(ItemVersion seen) {
        catalogue.change(Treatment.class, KIND, seen).switchOn();
    }

    /** Offers one no more; the records that name it stay. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOff(ItemVersion seen) {
        catalogue.change(Treatment.class, KIND, seen).switchOff();
    }

    /**
     * Removes one that was never used.
     *
     * @throws InUseException if a record names it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        Treatment treatment = catalogue.change(Treatment.class, KIND, seen);
        catalogue.remove(KIND, treatment, treatment.name());
    }
}
