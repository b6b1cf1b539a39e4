package org.stipple.catalogue.visit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import java.util.List;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.catalogue.CatalogueRepository;
import org.stipple.platform.refusal.StaleException;

/** How long visits usually take. */
@Stateless
public class VisitLengthService {

    @Inject private CatalogueRepository catalogue;
    @Inject private AuditService audit;
    @PersistenceContext private EntityManager entities;

    /** How long such a visit takes when nobody says otherwise. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public VisitLength lengthOf(VisitKind kind) {
        return entities.find(UsualLength.class, kind).summary();
    }

    /** The usual length of every kind of visit, in the order of {@link VisitKind}. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER", "ADMIN"})
    public List<VisitLength> lengths() {
        return catalogue.listKept("select u from UsualLength u", UsualLength.class).stream()
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
