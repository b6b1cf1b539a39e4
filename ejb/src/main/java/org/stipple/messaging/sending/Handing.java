package org.stipple.messaging.sending;

import org.stipple.messaging.channel.DeliveryChannel;
import org.stipple.messaging.channel.Letter;

/** A message that is written and marked as handed over; what is left is to do it. */
record Handing(Claimed claimed, DeliveryChannel channel, Letter letter) {}
