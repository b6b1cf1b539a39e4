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

/** Into which areas the clinic divides the scalp. */
@Stateless
public class AreaService {

    private static final String KIND = "area";

    @Inject private CatalogueRepository catalogue;

    /** Every area, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<AreaSummary> areas() {
        return catalogue
                .listKept("select a from Area a order by lower(a.name)", Area.class)
                .stream()
                .map(Area::summary)
                .toList();
    }

    /**
     * Adds one, switched on.
     *
     * @return its id
     * @throws ConstraintException {@code area_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(@Valid SaveArea as) {
        return catalogue.add(KIND, new Area(as.name()));
    }

    /**
     * Adds several, switched on.
     *
     * @throws ConstraintException {@code area_name_unique} if there is one of a name already; none
     *     is then added
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void addAll(List<@Valid SaveArea> several) {
        several.forEach(this::add);
    }

    /**
     * Changes one.
     *
     * @throws ConstraintException {@code area_name_unique} if there is another of this name
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, @Valid SaveArea as) {
        catalogue.change(Area.class, KIND, seen).rename(as.name());
    }

    /** Offers one again. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOn(ItemVersion seen) {
        catalogue.change(Area.class, KIND, seen).switchOn();
    }

    /** Offers one no more; the records that name it stay. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOff(ItemVersion seen) {
        catalogue.change(Area.class, KIND, seen).switchOff();
    }

    /**
     * Removes one that was never used.
     *
     * @throws InUseException if a record names it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        Area area = catalogue.change(Area.class, KIND, seen);
        catalogue.forget("delete from AreaLengthRow l where l.areaId = :id", area.id());
        catalogue.remove(KIND, area, area.name());
    }
}
