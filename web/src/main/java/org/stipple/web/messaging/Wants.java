package org.stipple.web.messaging;

import java.io.Serializable;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessagePurpose;

/**
 * Whether a client wants messages for a purpose by a channel.
 *
 * @param said when she said that she does not, and who noted it; blank while she does
 */
public record Wants(MessagePurpose purpose, Channel channel, String said) implements Serializable {

    public boolean isOut() {
        return !said.isEmpty();
    }
}
