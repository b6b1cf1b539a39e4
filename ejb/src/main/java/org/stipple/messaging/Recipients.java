package org.stipple.messaging;

import java.util.Collection;
import java.util.Map;

/** Knows how clients are reached. A later feature implements it. */
public interface Recipients {

    /**
     * How a client is reached now.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client
     */
    Recipient find(long clientId);

    /** How these clients are reached now, by their ids; two statements, however many there are. */
    Map<Long, Recipient> find(Collection<Long> clientIds);
}
