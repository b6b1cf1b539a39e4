package org.stipple.messaging.channel;

import java.util.Objects;

/**
 * What the other side said to a message.
 *
 * @param why in its words or as a code of ours, one line of at most 300 characters; empty where
 *     nothing is wrong
 */
public record Answer(Outcome outcome, String why) {

    private static final int LONGEST = 300;

    /** Why it is unknown: a code that the log has words for. */
    static final String NONE = "NO_ANSWER";

    /** The server's certificate is not trusted, or of another name: nothing was sent to it. */
    static final String NOT_TRUSTED = "NOT_TRUSTED";

    /** The server offers no encryption: nothing was sent in the open. */
    static final String NOT_ENCRYPTED = "NOT_ENCRYPTED";

    public static final Answer TAKEN = new Answer(Outcome.TAKEN, "");

    public Answer {
        Objects.requireNonNull(outcome, "outcome");
        String line = why.replaceAll("\\p{Cntrl}+", " ").strip();
        why = line.substring(0, Math.min(LONGEST, line.length()));
    }
}
