package org.stipple.client;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stipple.client.optout.OptOuts;
import org.stipple.messaging.OptOut;
import org.stipple.messaging.Recipient;
import org.stipple.messaging.Recipients;

/** Tells the outbox how a client is reached. */
@Dependent
class ClientRecipients implements Recipients {

    @Inject private ClientRepository clients;
    @Inject private OptOuts optOuts;

    @Override
    public Recipient find(long clientId) {
        return recipient(clients.get(clientId), optOuts.of(List.of(clientId)));
    }

    @Override
    public Map<Long, Recipient> find(Collection<Long> clientIds) {
        Map<Long, Set<OptOut>> out = optOuts.of(clientIds);
        return clients.all(clientIds).stream()
                .collect(toMap(Client::id, client -> recipient(client, out)));
    }

    private static Recipient recipient(Client client, Map<Long, Set<OptOut>> out) {
        return client.recipient(out.getOrDefault(client.id(), Set.of()));
    }
}
