package org.stipple.recall.message;

import java.io.Serializable;
import java.util.List;
import org.stipple.client.identity.ClientName;

/**
 * What became of writing to many clients.
 *
 * @param queued how many are written to
 * @param left who is not, and why
 */
public record MessageOutcome(int queued, List<NotWritten> left) implements Serializable {

    public MessageOutcome {
        left = List.copyOf(left);
    }

    /** A client who is not written to. */
    public record NotWritten(ClientName client, Reason reason) implements Serializable {}

    /** Why a client is not written to. */
    public enum Reason {
        /** She does not want to be contacted about touch-ups and reviews. */
        DO_NOT_CONTACT,
        /** She wants no such messages. */
        OPTED_OUT,
        /** Neither an e-mail address nor a phone number of hers is known. */
        NO_ADDRESS,
        /** A day is taken for it, she declined, or it was done: there is nothing to say. */
        NOT_DUE,
        /** She was written to today. */
        WRITTEN_TODAY
    }
}
