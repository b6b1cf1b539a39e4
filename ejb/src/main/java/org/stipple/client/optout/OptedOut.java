package org.stipple.client.optout;

import java.io.Serializable;
import java.time.LocalDate;
import org.stipple.messaging.Channel;
import org.stipple.messaging.MessagePurpose;
import org.stipple.messaging.OptOut;

/**
 * What a client wants no messages about, by which channel.
 *
 * @param since the day on which she said so
 * @param by user name of whoever noted it
 */
public record OptedOut(Channel channel, MessagePurpose purpose, LocalDate since, String by)
        implements Serializable {

    OptedOut(OptOut wish, LocalDate since, String by) {
        this(wish.channel(), wish.purpose(), since, by);
    }

    public OptOut wish() {
        return new OptOut(channel, purpose);
    }
}
