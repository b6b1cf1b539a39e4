package org.stipple.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.stipple.platform.refusal.NotFoundException;
import org.stipple.platform.refusal.StaleException;

/** Where consultations are kept. */
@ApplicationScoped
class ConsultationRepository {

    private static final String WITH_TAGS = "select c from Consultation c left join fetch c.tags ";
    private static final String NEWEST_FIRST =
            " order by c.heldOn desc, c.recordedAt desc, c.id desc";

    @PersistenceContext private EntityManager entities;

    void add(Consultation consultation) {
        entities.persist(consultation);
    }

    Consultation get(long id) {
        return Optional.ofNullable(entities.find(Consultation.class, id))
                .orElseThrow(() -> new NotFoundException("consultation", id));
    }

    Consultation getCurrent(long id) {
        Consultation found = get(id);
        if (!found.isCurrent()) {
            throw new StaleException();
        }
        return found;
    }

    /** All of a client's, newest first, superseded ones too. */
    List<Consultation> of(long clientId) {
        return entities.createQuery(
                        WITH_TAGS + "where c.clientId = :client" + NEWEST_FIRST, Consultation.class)
                .setParameter("client", clientId)
                .getResultList();
    }
}
