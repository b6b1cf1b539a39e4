package org.stipple.messaging;

/** Why a message can't be sent to a client, so that a person has to tell her. */
public enum Barrier {
    /** The clinic sends nothing by the channels that lead to her. */
    NO_CHANNEL,
    /** Neither an e-mail address nor a phone number of hers is known. */
    NO_ADDRESS,
    /** She does not want messages for this purpose. */
    OPTED_OUT,
    /** What was sent to her address came back. */
    BOUNCING
}
