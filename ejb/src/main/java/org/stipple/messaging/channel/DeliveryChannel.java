package org.stipple.messaging.channel;

import org.stipple.messaging.Channel;

/** A way by which messages leave the clinic. */
public interface DeliveryChannel {

    Channel channel();

    /** Whether the clinic has set it up; asked each time, it costs nothing. */
    boolean isOpen();

    /**
     * Hands a message over and waits for the answer; outside a transaction, since it takes as long
     * as the other side likes, up to a minute. What goes wrong is an answer too.
     */
    Answer hand(Letter letter);
}
