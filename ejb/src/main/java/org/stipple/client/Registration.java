package org.stipple.client;

import java.util.List;
import org.stipple.client.duplicate.PossibleDuplicate;

/** What came of the wish to register a client. */
public sealed interface Registration {

    /** She is registered. */
    record Registered(long clientId) implements Registration {}

    /**
     * Nothing was stored yet: these may be she, the likeliest first. Whoever registers looks, and
     * then either goes on with one of them or registers all the same.
     */
    record Resembles(List<PossibleDuplicate> clients) implements Registration {

        public Resembles {
            clients = List.copyOf(clients);
        }
    }
}
