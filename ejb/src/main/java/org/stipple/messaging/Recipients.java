package org.stipple.messaging;

/** Knows how clients are reached. A later feature implements it. */
public interface Recipients {

    /**
     * How a client is reached now.
     *
     * @throws org.stipple.platform.refusal.NotFoundException if there is no such client
     */
    Recipient find(long clientId);
}
