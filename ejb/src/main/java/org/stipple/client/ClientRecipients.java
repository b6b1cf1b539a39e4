package org.stipple.client;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.Recipients;

/** Tells the outbox how a client is reached. */
@Dependent
class ClientRecipients implements Recipients {

    @PersistenceContext private EntityManager entities;
    @Inject private ClientRepository clients;

    @Override
    public Recipient find(long clientId) {
        return clients.get(clientId).recipient(optOuts(clientId));
    }

    private Set<OptOut> optOuts(long clientId) {
        return Set.copyOf(
                entities.createQuery(
                                "select new org.stipple.messaging.OptOut(o.channel, o.purpose)"
                                        + " from ClientOptOut o where o.clientId = :client"
                                        + " and o.supersededAt is null",
                                OptOut.class)
                        .setParameter("client", clientId)
                        .getResultList());
    }
}
