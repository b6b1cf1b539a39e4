package org.stipple.messaging.bounce;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.stipple.messaging.Channel;

/**
 * An address that sends back what comes.
 *
 * @param address as it is compared, see {@link #compared}
 * @param reason in the words of whoever sent it back, or of whoever noted it
 * @param by user name
 */
public record Bounce(long id, Channel channel, String address, String reason, Instant at, String by)
        implements Serializable {

    /** How addresses are compared: without capitals, numbers without what stands between. */
    public static String compared(Channel channel, String address) {
        return channel == Channel.SMS
                ? address.replaceAll("[^+0-9]", "")
                : address.strip().toLowerCase(Locale.ROOT);
    }
}
