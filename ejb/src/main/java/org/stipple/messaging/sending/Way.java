package org.stipple.messaging.sending;

import org.stipple.messaging.Barrier;
import org.stipple.messaging.channel.DeliveryChannel;

/** How a message gets to somebody, or why it does not. */
sealed interface Way {

    record Through(DeliveryChannel channel, String address) implements Way {}

    record Barred(Barrier why) implements Way {}
}
