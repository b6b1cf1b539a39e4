package org.stipple.catalogue.pigment;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.catalogue.InUseException;
import org.stipple.catalogue.ItemVersion;
import org.stipple.platform.refusal.ConstraintException;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** The clinic's pigments and their lots. */
@Stateless
public class PigmentService {

    private static final String PIGMENT = "pigment";
    private static final String LOT = "pigment_lot";

    @Inject private CatalogueRepository catalogue;

    /** Every pigment, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<PigmentSummary> pigments() {
        return catalogue
                .listKept("select p from Pigment p order by lower(p.name)", Pigment.class)
                .stream()
                .map(Pigment::summary)
                .toList();
    }

    /** Every lot, by pigment and number; expired ones and those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<LotSummary> lots() {
        return catalogue
                .listKept(
                        "select l from PigmentLot l join fetch l.pigment"
                                + " order by lower(l.pigment.name), lower(l.number)",
                        PigmentLot.class)
                .stream()
                .map(PigmentLot::summary)
                .toList();
    }

    /** The lots that are offered for something done on {@code day}, by pigment and number. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<LotSummary> usableLots(LocalDate day) {
        return lots().stream().filter(lot -> lot.isUsable(day)).toList();
    }

    /**
     * Adds a pigment, switched on, without lots.
     *
     * @return its id
     * @throws ConstraintException {@code pigment_name_unique} if there is one of this name
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long add(@Valid SavePigment as) {
        return catalogue.add(PIGMENT, new Pigment(as));
    }

    /**
     * Changes a pigment.
     *
     * @throws ConstraintException {@code pigment_name_unique} if there is another of this name
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void change(ItemVersion seen, @Valid SavePigment as) {
        catalogue.change(Pigment.class, PIGMENT, seen).become(as);
    }

    /** Offers a pigment and its lots again. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOn(ItemVersion seen) {
        catalogue.change(Pigment.class, PIGMENT, seen).switchOn();
    }

    /** Offers a pigment and its lots no more; the records that name them stay. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchOff(ItemVersion seen) {
        catalogue.change(Pigment.class, PIGMENT, seen).switchOff();
    }

    /**
     * Removes a pigment that has no lots.
     *
     * @throws InUseException if it has lots or a record names it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void remove(ItemVersion seen) {
        Pigment pigment = catalogue.change(Pigment.class, PIGMENT, seen);
        catalogue.remove(PIGMENT, pigment, pigment.name());
    }

    /**
     * Adds a lot of a pigment, switched on.
     *
     * @return its id
     * @throws NotFoundException if there is no such pigment
     * @throws ConstraintException {@code pigment_lot_number_unique} if the pigment has one of this
     *     number
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public long addLot(long pigmentId, @Valid SaveLot as) {
        return catalogue.add(
                LOT, new PigmentLot(catalogue.get(Pigment.class, PIGMENT, pigmentId), as));
    }

    /**
     * Changes a lot.
     *
     * @throws ConstraintException {@code pigment_lot_number_unique} if the pigment has another of
     *     this number
     * @throws StaleException if somebody changed it since
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void changeLot(ItemVersion seen, @Valid SaveLot as) {
        catalogue.change(PigmentLot.class, LOT, seen).become(as);
    }

    /** Offers a lot again, as long as it has not expired. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchLotOn(ItemVersion seen) {
        catalogue.change(PigmentLot.class, LOT, seen).switchOn();
    }

    /** Offers a lot no more: used up, or called back. The records that name it stay. */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void switchLotOff(ItemVersion seen) {
        catalogue.change(PigmentLot.class, LOT, seen).switchOff();
    }

    /**
     * Removes a lot that was never used.
     *
     * @throws InUseException if a record names it
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void removeLot(ItemVersion seen) {
        PigmentLot lot = catalogue.change(PigmentLot.class, LOT, seen);
        catalogue.remove(LOT, lot, lot.number());
    }
}
