package org.stipple.catalogue.treatment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.List;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.InUseException;
import org.stipple.catalogue.ItemVersion;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.StaleException;

/** What treatments the clinic offers. */
@Stateless
public class TreatmentService {

    private static final String KIND = "treatment";

    @Inject private CatalogueRepository catalogue;

    /** Every treatment, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<TreatmentSummary> treatments() {
        return catalogue
                .listKept("select t from Treatment t order by lower(t.name)", Treatment.class)
                .stream()
                .map(Treatment::summary)
                .toList();
    }

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
