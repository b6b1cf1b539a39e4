package org.stipple.messaging;

/**
 * Writes messages. Later features implement it as CDI beans; messages of a kind that none of them
 * composes wait in the outbox. It is asked when a message is claimed, in a transaction, by the
 * application itself (role MANAGER), and again for each further try, so that what is sent is true.
 */
public interface Composer {

    boolean composes(MessageKind kind);

    /** The message, or why it is not sent. */
    Composition compose(MessageToCompose message);
}
