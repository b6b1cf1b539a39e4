package org.stipple.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.stipple.platform.clock.ClinicClock;

/**
 * The audit trail: written in the transaction of the act it tells of, so that both or neither are.
 */
@Stateless
public class AuditService {

    /** The act of opening a client's record: what she can be told, but no part of her history. */
    public static final String CLIENT_READ = "CLIENT_READ";

    @PersistenceContext private EntityManager entities;
    @Inject private ClinicClock clock;
    @Inject private Actor actor;
    @Inject private ChangeReason change;
    @Inject private RequestId request;

    /**
     * Writes down that the caller did this, now, for the reason given in {@link ChangeReason}.
     *
     * @throws jakarta.ejb.EJBTransactionRequiredException outside a transaction
     */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void record(Act act) {
        entities.persist(
                new AuditEntry(act, clock.now(), actor.name(), change.reason(), request.value()));
    }

    /**
     * What was done in one client's record, the latest first.
     *
     * @param first how many of the latest to leave out
     * @param count how many to tell at most
     */
    @RolesAllowed({"MANAGER", "ADMIN"})
    public List<AuditLine> actsOnClient(long clientId, int first, int count) {
        return find("e.reason", "e.clientId = :client", clientId, first, count);
    }

    /**
     * What was changed in one client's record, the latest first: her history, without who looked,
     * and without reasons: what somebody typed may tell of her health.
     *
     * @param first how many of the latest to leave out
     * @param count how many to tell at most
     */
    @RolesAllowed({"RECEPTION", "TECHNICIAN", "DOCTOR", "MANAGER"})
    public List<AuditLine> historyOfClient(long clientId, int first, int count) {
        return find(
                "''",
                "e.clientId = :client and e.action <> '" + CLIENT_READ + "'",
                clientId,
                first,
                count);
    }

    private List<AuditLine> find(String reason, String which, long clientId, int first, int count) {
        return entities.createQuery(
                        """
                        select new AuditLine(e.id, e.madeAt, e.actor, e.action, e.subjectType,
                               e.subjectId, e.detail, %s)
                          from AuditEntry e where %s
                         order by e.madeAt desc, e.id desc"""
                                .formatted(reason, which),
                        AuditLine.class)
                .setParameter("client", clientId)
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }
}
