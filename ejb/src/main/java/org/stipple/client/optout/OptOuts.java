package org.stipple.client.optout;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.messaging.OptOut;

/** What clients want no messages about now. */
@Dependent
public class OptOuts {

    @PersistenceContext private EntityManager entities;

    /** Of each of these clients who wants to be spared something; one statement. */
    public Map<Long, Set<OptOut>> of(Collection<Long> clientIds) {
        return standing(clientIds).stream()
                .collect(groupingBy(ClientOptOut::clientId, mapping(ClientOptOut::wish, toSet())));
    }

    List<ClientOptOut> standing(Collection<Long> clientIds) {
        return entities.createQuery(
                        "select o from ClientOptOut o where o.clientId in :clients"
                                + " and o.supersededAt is null order by o.purpose, o.channel",
                        ClientOptOut.class)
                .setParameter("clients", clientIds)
                .getResultList();
    }
}
