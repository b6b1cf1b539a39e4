package org.stipple.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.platform.StaleException;

/** What the clinic works with, to read; and how long its visits usually take. */
@Stateless
public class CatalogueService {

    @Inject private CatalogueRepository catalogue;
    @Inject private AuditService audit;
    @PersistenceContext private EntityManager entities;

    /** Every treatment, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<TreatmentSummary> treatments() {
        return catalogue
                .list("select t from Treatment t order by lower(t.name)", Treatment.class)
                .stream()
                .map(Treatment::summary)
                .toList();
    }

    /** Every area, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<AreaSummary> areas() {
        return catalogue.list("select a from Area a order by lower(a.name)", Area.class).stream()
                .map(Area::summary)
                .toList();
    }

    /** Every pigment, by name; those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<PigmentSummary> pigments() {
        return catalogue
                .list("select p from Pigment p order by lower(p.name)", Pigment.class)
                .stream()
                .map(Pigment::summary)
                .toList();
    }

    /** Every lot, by pigment and number; expired ones and those switched off too. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<LotSummary> lots() {
        return catalogue
                .list(
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

    /** How long such a visit takes when nobody says otherwise. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public VisitLength lengthOf(VisitKind kind) {
        return entities.find(UsualLength.class, kind).summary();
    }

    /** The usual length of every kind of visit, in the order of {@link VisitKind}. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<VisitLength> lengths() {
        return catalogue.list("select u from UsualLength u", UsualLength.class).stream()
                .map(UsualLength::summary)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    /**
     * Changes usual lengths; what is booked keeps its own.
     *
     * @param lengths those to change, as they were read but for the minutes
     * @throws StaleException if somebody changed one of them since; none is then changed
     */
    @RolesAllowed({"ADMIN", "MANAGER"})
    public void changeLengths(List<@Valid VisitLength> lengths) {
        for (VisitLength length : lengths) {
            entities.find(UsualLength.class, length.kind()).become(length);
            audit.record(Act.of("SET_UP_CHANGED", "visit_length", length.kind().name()));
        }
    }
}
