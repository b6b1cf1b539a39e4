package org.stipple.platform.refusal;

import jakarta.ejb.ApplicationException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Something a user can act on: a key into the message bundles and what the message speaks of. The
 * transaction is rolled back. Refusals by the timing policy are values, not exceptions.
 */
@ApplicationException(rollback = true)
public abstract class BusinessException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final Serializable[] parameters;

    protected BusinessException(String messageKey, Serializable... parameters) {
        super(messageKey + Arrays.toString(parameters));
        this.messageKey = messageKey;
        this.parameters = parameters.clone();
    }

    protected BusinessException(Throwable cause, String messageKey, Serializable... parameters) {
        super(messageKey + Arrays.toString(parameters), cause);
        this.messageKey = messageKey;
        this.parameters = parameters.clone();
    }

    /** Key of the sentence in the bundles; for a broken constraint of the database, its name. */
    public String messageKey() {
        return messageKey;
    }

    /** What fills the sentence's places, in their order. */
    public List<Serializable> parameters() {
        return List.of(parameters);
    }
}
