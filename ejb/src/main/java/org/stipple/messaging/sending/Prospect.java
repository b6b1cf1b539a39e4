package org.stipple.messaging.sending;

import java.util.EnumSet;

/** What would become of a message to a client if it were its turn now. */
public enum Prospect {
    BY_EMAIL,
    BY_SMS,
    /** The clinic sends nothing at all yet: it waits until a channel is set up. */
    NO_CHANNEL_YET,
    /** Messages of its kind are switched off: it waits until they are switched on. */
    SWITCHED_OFF,
    /** The clinic sends nothing by the channels that lead to the client. */
    NO_CHANNEL,
    /** Neither an e-mail address nor a phone number is known. */
    NO_ADDRESS,
    /** The client wants no such messages. */
    OPTED_OUT,
    /** What was sent to the address came back. */
    BOUNCING;

    /** Whether it goes out, once the quiet hours are over. */
    public boolean isSent() {
        return this == BY_EMAIL || this == BY_SMS;
    }

    /** Whether it waits for the clinic to set something up or to switch something on. */
    public boolean isWaiting() {
        return this == NO_CHANNEL_YET || this == SWITCHED_OFF;
    }

    /** Whether a person has to tell the client. */
    public boolean isBarred() {
        return EnumSet.range(NO_CHANNEL, BOUNCING).contains(this);
    }
}
