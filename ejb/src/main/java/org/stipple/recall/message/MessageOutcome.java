package org.stipple.recall.message;

import java.io.Serializable;
import java.util.List;
import org.stipple.messaging.sending.Prospect;
import org.stipple.recall.item.RecallRow;

/**
 * What becomes of writing to many clients, or would become of it.
 *
 * @param written who is written to, and how it goes out
 * @param left who is not, and why
 */
public record MessageOutcome(List<Written> written, List<NotWritten> left) implements Serializable {

    public MessageOutcome {
        written = List.copyOf(written);
        left = List.copyOf(left);
    }

    /** How many are written to. */
    public int queued() {
        return written.size();
    }

    /** How many of them have to wait until the clinic sets something up or switches it on. */
    public int waiting() {
        return (int) written.stream().filter(one -> one.prospect().isWaiting()).count();
    }

    /** A client who is written to. */
    public record Written(RecallRow row, Prospect prospect) implements Serializable {}

    /** A client who is not written to. */
    public record NotWritten(RecallRow row, Reason reason) implements Serializable {}

    /** Why a client is not written to. */
    public enum Reason {
        /** A day is taken for it. */
        BOOKED,
        /** The client does not want it. */
        DECLINED,
        /** It was done, is far ahead or no longer due: there is nothing to say. */
        NOT_DUE,
        /** The client does not want to be contacted about touch-ups and reviews. */
        DO_NOT_CONTACT,
        /** A message about it was written today. */
        WRITTEN_TODAY,
        /** The client wants no such messages. */
        OPTED_OUT,
        /** Neither an e-mail address nor a phone number is known. */
        NO_ADDRESS,
        /** What was sent to the address came back. */
        BOUNCING,
        /** The clinic sends nothing by the channels that lead to the client. */
        NO_CHANNEL
    }
}
