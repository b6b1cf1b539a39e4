package org.stipple.recall.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.stipple.audit.Act;
import org.stipple.audit.AuditService;
import org.stipple.audit.Signing;

/**
 * Who is not to be contacted about touch-ups and reviews, and why. She stays in the worklist, so
 * that she is greeted when she calls, but nobody calls her and no message goes out.
 */
@Stateless
public class SilenceService {

    @PersistenceContext private EntityManager entities;
    @Inject private AuditService audit;
    @Inject private Signing signing;

    /** Why this client is not to be contacted; empty where she may. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public Optional<Silence> find(long clientId) {
        return stored(clientId).map(DoNotContact::row);
    }

    /** From now on nobody contacts her; nothing happens where nobody does already. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void begin(long clientId, @NotBlank @Size(max = 500) String reason) {
        if (stored(clientId).isEmpty()) {
            entities.persist(new DoNotContact(clientId, signing.because(reason.strip())));
            record("DO_NOT_CONTACT_NOTED", clientId);
        }
    }

    /** She may be contacted again; nothing happens where she may already. */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public void end(long clientId, @NotNull @Size(max = 500) String reason) {
        stored(clientId)
                .ifPresent(
                        silence -> {
                            silence.end(signing.because(reason.strip()));
                            record("DO_NOT_CONTACT_ENDED", clientId);
                        });
    }

    private void record(String action, long clientId) {
        audit.record(Act.of(action, "client", clientId).ofClient(clientId));
    }

    private Optional<DoNotContact> stored(long clientId) {
        return entities.createQuery(
                        "select d from DoNotContact d where d.clientId = :client and d.endedAt is null",
                        DoNotContact.class)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }
}
